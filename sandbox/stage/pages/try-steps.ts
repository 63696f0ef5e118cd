import { issuePath, projectPath } from '../state/route';
import type { DemoPages } from './read-demo-pages';

export interface TryStep {
  readonly title: string;
  readonly text: string;
  readonly link: { readonly href: string; readonly name: string };
}

interface Places {
  /** Address of the page of launches. */
  readonly launches: string;
  /** undefined: the site has Jira alone. */
  readonly pages: DemoPages | undefined;
}

/** A first walk through the demo. */
export function trySteps({ launches, pages }: Places): readonly TryStep[] {
  const inJira = [...dateSteps, gateStep, launchStep(launches), lookStep];
  return pages === undefined ? inJira : [...inJira, ...wikiSteps(pages)];
}

const dateSteps: readonly TryStep[] = [
  {
    title: 'Move a milestone',
    text: 'Open PROD-2, the feature freeze, and move its due date a week later.',
    link: { href: issuePath('PROD-2'), name: 'Open PROD-2' },
  },
  {
    title: 'Watch marketing follow',
    text: 'The calendar of MKT highlights every date that moved while you look.',
    link: { href: projectPath('MKT', 'calendar'), name: 'Open the MKT calendar' },
  },
  {
    title: 'Ask why',
    text: 'The Lockstep panel on MKT-1 tells what it waits for and why its date is what it is.',
    link: { href: issuePath('MKT-1'), name: 'Open MKT-1' },
  },
];

const gateStep: TryStep = {
  title: 'Try to go on too early',
  text: 'Move MKT-2 to In Progress. Jira refuses and says what the gate of the feature freeze still asks for. Its panel shows who is to answer.',
  link: { href: issuePath('MKT-2'), name: 'Open MKT-2' },
};

function launchStep(launches: string): TryStep {
  return {
    title: 'See both teams on one axis',
    text: 'The timeline of Atlas 2.0 shows what moved, and by how much. “New launch” makes one of your own from a template.',
    link: { href: launches, name: 'Open the launches' },
  };
}

const lookStep: TryStep = {
  title: 'Look as someone else',
  text: 'Switch to the copywriter at the top right. PROD is closed to them, so the panel names none of it.',
  link: { href: issuePath('MKT-2'), name: 'Open MKT-2' },
};

function wikiSteps({ brief, claims }: DemoPages): readonly TryStep[] {
  return [
    {
      title: 'Read the brief',
      text: 'Switch back to the product manager. In Confluence the brief says what Atlas 2.0 does, where its edges are and what is not true.',
      link: { href: brief, name: 'Open the brief' },
    },
    {
      title: 'Rate a claim by key',
      text: 'Click a claim and press A for accurate, N for needs adjustment or I for inaccurate.',
      link: { href: claims, name: 'Open the claims' },
    },
    {
      title: 'Drop a feature',
      text: 'Close PROD-14 as Won’t Do in the menu of its status. The claim and the row of the brief that rest on it turn stale.',
      link: { href: issuePath('PROD-14'), name: 'Open PROD-14' },
    },
    {
      title: 'Read as someone else',
      text: 'Switch to the copywriter once more. Where the brief was, they find a placeholder and none of its words.',
      link: { href: brief, name: 'Open the brief again' },
    },
  ];
}
