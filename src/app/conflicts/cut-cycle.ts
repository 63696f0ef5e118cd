import type { ConflictAction, CutCycle } from '../../contract/conflicts';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused } from '../as-viewer';
import { removeDependency } from '../dependencies/remove-dependency';
import type { World } from '../ports';
import { seeCircle } from './see-circle';

/** Removes one dependency of a circle as the viewer; dates follow again in what was the circle. */
export async function cutCycle(
  world: World,
  { accountId }: { readonly accountId: string },
  { linkId, successorId, predecessorId }: CutCycle,
): Promise<ConflictAction> {
  const seen = await seeCircle(world, successorId);
  const step = seen === undefined || seen === 'none' ? undefined : seen.circle.find((link) => link.linkId === linkId);
  if (seen === undefined || seen === 'none' || step?.from !== predecessorId || !seen.sight.visible.has(step.from))
    return refused('Cannot remove this dependency: it is part of no circle any more, or you cannot see it. Look again');
  const { launch } = seen.sight;
  if (launch.state === 'archived')
    return refused('Cannot remove this dependency here: the launch is archived. Make it active again first');
  const outcome = await removeAtEitherEnd(world, { accountId, linkId, ends: [step.to, step.from] });
  if (outcome.kind === 'refused') return outcome;
  const by = { by: accountId, at: world.clock.now() };
  // One at a time: whose successor is judged keeps its own date meanwhile.
  const rest = seen.circle.filter((link) => link !== step);
  await world.jobs.push(
    rest.map(({ to }) => ({ kind: 'judge', launchId: launch.id, issueIds: [to], cause: 'dependency', seen: by })),
  );
  return outcome;
}

interface Removal {
  readonly accountId: string;
  readonly linkId: string;
  readonly ends: readonly [MilestoneId, MilestoneId];
}

/** Jira lets a link go for whoever may link in one of the two projects. */
async function removeAtEitherEnd(world: World, { accountId, linkId, ends }: Removal): Promise<ConflictAction> {
  const [successor, predecessor] = ends;
  const { canLink } = await world.issues.rightsOn(successor);
  return removeDependency(world, { accountId, issueId: canLink ? successor : predecessor }, linkId);
}
