import type { Jira } from '../jira/jira';
import { atlas15Milestones } from './demo/atlas-1-5';
import { atlas15Past } from './demo/atlas-1-5-past';
import { atlas20Milestones } from './demo/atlas-2-0';
import { atlas21Milestones } from './demo/atlas-2-1';
import { atlasStories } from './demo/atlas-stories';
import type { DemoMilestone } from './demo/demo-milestone';
import { demoDependencies } from './demo-terms';
import { seedComment } from './demo/seed-history';
import { seedPast } from './demo/seed-past';
import { seedEmpty } from './seed-empty';
import { seedGate } from './seed-gate';
import { seedIssue, type IssueSeed } from './seed-issue';
import { seedVersion } from './seed-version';
import { workdaysFrom } from './workdays';

type Workday = (n: number) => string;

interface Launch {
  readonly version: string;
  readonly description: string;
  readonly release: number;
  readonly createdOn: number;
  readonly milestones: readonly DemoMilestone[];
}

const launches: readonly Launch[] = [
  {
    version: 'Atlas 2.0',
    description: 'Plans for everyone',
    release: 45,
    createdOn: -25,
    milestones: [...atlas20Milestones, ...atlasStories.slice(0, 11)],
  },
  {
    version: 'Atlas 2.1',
    description: 'Templates',
    release: 125,
    createdOn: -10,
    milestones: [...atlas21Milestones, ...atlasStories.slice(11)],
  },
  { version: 'Atlas 1.5', description: 'Faster boards', release: -40, createdOn: -110, milestones: atlas15Milestones },
];

/**
 * Replaces all that Jira knows by the demo company in the middle of a launch.
 * @param today `YYYY-MM-DD`; all dates are working days relative to it
 */
export function seedDemo(jira: Jira, { today }: { readonly today: string }): void {
  const workday = workdaysFrom(today);
  seedEmpty(jira);
  const versionIds = new Map(launches.map((launch) => [launch.version, seedVersions(jira, launch, workday)]));
  for (const { launch, milestone } of inKeyOrder()) {
    const project = projectOf(milestone);
    const versionId = versionIds.get(launch.version)?.[project];
    place(jira, milestone, {
      workday,
      createdOn: launch.createdOn,
      versionIds: versionId === undefined ? [] : [versionId],
    });
  }
  for (const { from, to } of demoDependencies) seedGate(jira, from, to);
  seedHistory(jira, workday);
  jira.settleIndex();
}

function seedVersions(jira: Jira, { version, description, release }: Launch, workday: Workday) {
  const rest = { name: version, description, releaseDate: workday(release), released: release < 0 };
  return {
    PROD: seedVersion(jira, { project: 'PROD', ...rest }),
    MKT: seedVersion(jira, { project: 'MKT', ...rest }),
    INTL: seedVersion(jira, { project: 'INTL', ...rest }),
  };
}

/** Keys are given in order, and a parent must stand before its children. */
function inKeyOrder() {
  const number = ({ key }: DemoMilestone) => Number(key.split('-')[1]);
  return launches
    .flatMap((launch) => launch.milestones.map((milestone) => ({ launch, milestone })))
    .sort((a, b) => number(a.milestone) - number(b.milestone));
}

function projectOf({ key }: DemoMilestone): IssueSeed['project'] {
  if (key.startsWith('PROD-')) return 'PROD';
  return key.startsWith('MKT-') ? 'MKT' : 'INTL';
}

interface Placing {
  readonly workday: Workday;
  readonly createdOn: number;
  readonly versionIds: readonly string[];
}

function place(
  jira: Jira,
  { key, start, due, ...rest }: DemoMilestone,
  { workday, createdOn, versionIds }: Placing,
): void {
  const project = projectOf({ key, ...rest });
  const issue = seedIssue(jira, {
    ...rest,
    project,
    reporter: project === 'PROD' ? 'product-manager' : 'launch-owner',
    created: workday(createdOn),
    start: start === undefined ? undefined : workday(start),
    due: due === undefined ? undefined : workday(due),
    versionIds,
  });
  if (issue.key !== key) throw new Error(`Cannot seed "${key}": the next free key is ${issue.key}`);
}

function seedHistory(jira: Jira, workday: Workday): void {
  seedPast(jira, atlas15Past, workday);
  const remarks = [
    { key: 'PROD-2', on: -4, by: 'product-manager', text: 'Sharing is tight but still on track for the freeze.' },
    { key: 'MKT-1', on: -3, by: 'marketing-lead', text: 'Draft is ready. I only wait for the final list of features.' },
    { key: 'MKT-7', on: -5, by: 'launch-owner', text: 'Confirmed with three outlets. Please leave this date alone.' },
    { key: 'MKT-16', on: -1, by: 'marketing-lead', text: 'Two of three customers have agreed to be quoted.' },
    {
      key: 'PROD-8',
      on: -38,
      by: 'launch-owner',
      text: 'Shipped one week late: the freeze slipped and took the brief with it.',
    },
  ] as const;
  for (const { on, ...remark } of remarks) seedComment(jira, { ...remark, on: workday(on) });
}
