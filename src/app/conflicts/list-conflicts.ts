import type { ConflictsReply } from '../../contract/conflicts';
import type { LaunchId } from '../../domain/launches/launch';
import { seeLaunch } from '../launches/see-launch';
import { wholePlan } from '../launches/whole-plan';
import { cardOf } from '../panel/to-card';
import type { World } from '../ports';
import { breachViews } from './effect-views';
import { seenConflicts } from './seen-conflicts';

/** What does not hold in a launch, as far as the viewer sees it; of the rest how much there is. */
export async function listConflicts(world: World, launchId: string): Promise<ConflictsReply> {
  const sight = await seeLaunch(world, launchId as LaunchId);
  if (!sight) return { kind: 'no-access' };
  const { launch, plan, visible, milestones } = sight;
  const conflicts = seenConflicts(sight).flatMap(({ breach }) => breachViews(sight, plan, breach));
  const all = seenConflicts(sight, await wholePlan(world, sight));
  const unseen = all.filter(({ dependency: { from, to } }) => !visible.has(from) || !visible.has(to));
  const cycles = launch.cycles.filter((cycle) => cycle.some((id) => visible.has(id) && milestones.has(id)));
  return {
    kind: 'conflicts',
    conflicts: conflicts.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)),
    cycles: cycles.map((cycle) => cycle.map((id) => cardOf(visible, id))),
    hidden: unseen.length,
  };
}

/** The soonest first. */
function orderOf({ successor, predecessor }: { successor: Ends; predecessor: Ends }): string {
  return [successor.due ?? '9999', successor.key, predecessor.key].join(' ');
}

interface Ends {
  readonly key: string;
  readonly due: string | null;
}
