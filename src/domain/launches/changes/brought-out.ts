import type { MilestoneId, Plan, WorkState } from '../../schedule/plan';
import { leadsTo } from '../leads-to';
import type { TrackedMilestone } from '../tracked-milestone';

/** Row of the template whose milestone brings assets to their channels. */
const distribution = 'channel-distribution';

interface Known {
  readonly milestones: Iterable<Pick<TrackedMilestone, 'id' | 'row'>>;
  readonly t0: MilestoneId | null;
  readonly states: ReadonlyMap<MilestoneId, WorkState>;
}

/** Milestones whose work has gone out: the distribution that waited for them is done, or the launch itself. */
export function broughtOut(plan: Plan, { milestones, t0, states }: Known): Set<MilestoneId> {
  const carriers = [...milestones].filter(({ id, row }) => id === t0 || row?.key === distribution);
  const done = carriers.filter(({ id }) => states.get(id) === 'done');
  return new Set(done.flatMap(({ id }) => [...leadsTo(plan, id)]));
}
