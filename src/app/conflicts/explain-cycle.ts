import type { CycleReply } from '../../contract/conflicts';
import { movesAfterCut } from '../../domain/launches/conflicts/circle';
import type { LinkedDependency } from '../../domain/launches/plan-of';
import type { MilestoneId } from '../../domain/schedule/plan';
import { notSeen } from '../as-viewer';
import type { LaunchSight } from '../launches/see-launch';
import { namePeople, type ToPerson } from '../narrative/person-views';
import { cardOf } from '../panel/to-card';
import type { World } from '../ports';
import type { PastLink } from '../signal-ports';
import { seeCircle } from './see-circle';

type Step = Extract<CycleReply, { kind: 'cycle' }>['steps'][number];

/** A circle step by step: who drew each link, what cutting it there would move, and where least would. */
export async function explainCycle(world: World, issueId: string): Promise<CycleReply> {
  const seen = await seeCircle(world, issueId);
  if (seen === undefined) return notSeen;
  if (seen === 'none') return { kind: 'none' };
  const { sight, whole, circle } = seen;
  const [drawn, linkable] = await Promise.all([
    linksDrawn(world, sight, circle),
    linkableProjects(world, sight, circle),
  ]);
  const toPerson = await namePeople(
    world,
    drawn.flatMap((link) => link?.by ?? []),
  );
  const steps = circle.map((link, index): Step => {
    const [from, to] = [sight.visible.get(link.from), sight.visible.get(link.to)];
    const isSeen = from !== undefined && to !== undefined;
    return {
      linkId: link.linkId,
      from: cardOf(sight.visible, link.from),
      to: cardOf(sight.visible, link.to),
      ...drawnView(drawn[index], toPerson),
      moves: isSeen ? movesAfterCut(whole, circle, link.linkId) : null,
      canCut: isSeen && sight.launch.state === 'active' && [from, to].some((end) => linkable.has(end.projectId)),
    };
  });
  return { kind: 'cycle', steps, best: bestOf(steps) };
}

function drawnView(link: PastLink | undefined, toPerson: ToPerson): Pick<Step, 'drawnBy' | 'drawnAt'> {
  return { drawnBy: link && link.by !== null ? toPerson(link.by) : null, drawnAt: link?.at ?? null };
}

/** The last time each link was drawn, as far as the viewer sees the history of an end. */
async function linksDrawn(
  { pasts }: World,
  { visible }: LaunchSight,
  circle: readonly LinkedDependency[],
): Promise<(PastLink | undefined)[]> {
  const past = await pasts.linksDrawn(
    circle.map(({ from }) => from).filter((id) => visible.has(id)),
    'viewer',
  );
  return circle.map(({ from, to }) => {
    const isThis = (link: PastLink, one: MilestoneId, other: MilestoneId): boolean =>
      link.issueId === one && link.otherKey === visible.get(other)?.key;
    const found = past.filter((link) => isThis(link, from, to) || isThis(link, to, from));
    return found.sort((one, other) => (one.at < other.at ? 1 : -1))[0];
  });
}

/** Projects in which the viewer may link issues: the right hangs on the project. */
async function linkableProjects(
  { issues }: World,
  { visible }: LaunchSight,
  circle: readonly LinkedDependency[],
): Promise<ReadonlySet<string>> {
  const seen = circle.flatMap(({ from }) => visible.get(from) ?? []);
  const oneByProject = new Map(seen.map(({ id, projectId }) => [projectId, id]));
  const asked = await Promise.all(
    [...oneByProject].map(async ([projectId, id]) => ((await issues.rightsOn(id)).canLink ? projectId : undefined)),
  );
  return new Set(asked.filter((projectId) => projectId !== undefined));
}

/** Where fewest dates move; among equals the link that was drawn last, which closed the circle. */
function bestOf(steps: readonly Step[]): string | null {
  const order = ({ moves, drawnAt }: Step): [number, string] => [moves ?? Infinity, drawnAt ?? ''];
  const inOrder = steps
    .filter(({ canCut }) => canCut)
    .sort((one, other) => {
      const [[moves, at], [otherMoves, otherAt]] = [order(one), order(other)];
      return moves - otherMoves || (at < otherAt ? 1 : -1);
    });
  return inOrder[0]?.linkId ?? null;
}
