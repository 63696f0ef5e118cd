import type { StepReply } from '../../contract/launch-steps';
import type { Creation, CreationLink } from '../../domain/launches/creation';
import type { MilestoneId } from '../../domain/schedule/plan';
import { adoptLinks } from '../launches/adopt-links';
import type { World, WriteOutcome } from '../ports';
import { going, saveCreation, stuck } from './save-creation';

const perStep = 10;

interface Drawing {
  readonly link: CreationLink;
  readonly from: MilestoneId;
  readonly to: MilestoneId;
}

/**
 * Draws the next links as the viewer and takes them into the plan with their terms. Drawn twice, it is one link: a lost
 * answer does no harm.
 */
export async function drawLinks(world: World, before: Creation): Promise<StepReply> {
  const batch = drawingsOf(before).slice(0, perStep);
  if (batch.length === 0) {
    const creation = await saveCreation(world, { ...before, stage: 'close' });
    return going(creation, 'Taking a baseline');
  }
  const faults = new Map<CreationLink, WriteOutcome>();
  for (const { link, from, to } of batch) {
    const outcome = await world.issues.link({ from, to });
    if (outcome.kind !== 'written') faults.set(link, outcome);
  }
  const drawn = await takeIn(
    world,
    batch.filter(({ link }) => !faults.has(link)),
  );
  const links = before.links.map((link) => (drawn.has(link) ? { ...link, drawn: true } : link));
  const creation = await saveCreation(world, { ...before, links });
  const [fault] = faults;
  return fault ? stuck(creation, faultInWords(before, ...fault)) : going(creation, 'Drawing dependencies');
}

function drawingsOf({ rows, links }: Creation): Drawing[] {
  const idByKey = new Map(rows.map(({ key, issueId }) => [key, issueId]));
  return links.flatMap((link) => {
    const [from, to] = [idByKey.get(link.from), idByKey.get(link.to)];
    return link.drawn || !from || !to ? [] : [{ link, from, to }];
  });
}

/** @returns those that Jira shows */
async function takeIn(world: World, batch: readonly Drawing[]): Promise<ReadonlySet<CreationLink>> {
  if (batch.length === 0) return new Set();
  const linkByEnds = new Map(batch.map(({ link, from, to }) => [`${from} ${to}`, link]));
  const shown = await world.issues.linksOf([...new Set(batch.map(({ to }) => to))], 'viewer');
  const own = shown.filter(({ from, to }) => linkByEnds.has(`${from} ${to}`));
  await adoptLinks(world, own);
  return new Set(own.flatMap(({ from, to }) => linkByEnds.get(`${from} ${to}`) ?? []));
}

function faultInWords({ rows }: Creation, { from, to }: CreationLink, outcome: WriteOutcome): string {
  const nameOf = (key: string): string => `"${rows.find((row) => row.key === key)?.summary ?? key}"`;
  const why =
    outcome.kind === 'refused' ? outcome.reason : 'one of the two is gone, or you may not link issues in its project';
  return `Cannot let ${nameOf(from)} gate ${nameOf(to)}: ${why}. Ask a project admin for the permission "Link issues" and go on, or take the launch back`;
}
