import { nthWorkdayNumber } from '../calendar/work-calendar';
import { boundEnds } from './bound-ends';
import type { EarlyTimes } from './early-times';
import { momentAt, passedAt } from './early-times';
import { slackBefore } from './moment';
import type { Link, PlanNode } from './plan-graph';
import { nodeAt } from './plan-graph';
import { planLimits } from './plan-limits';
import type { TimedNetwork } from './timed-network';

/** How far a milestone can slip, in working days of its calendar. */
export interface Floats {
  /** Until the plan's end, or what may not move, must. */
  readonly total: number;
  /** Until a successor must move; without one, the total float. */
  readonly free: number;
}

/** Floats by node, successors first; undefined for a milestone that nothing places. */
export function backwardPass(
  network: TimedNetwork,
  early: readonly (EarlyTimes | undefined)[],
): readonly (Floats | undefined)[] {
  const floats: (Floats | undefined)[] = [];
  const slackInPlan = planLimits(network, early);
  for (const node of network.order.toReversed()) {
    const times = early[node.index];
    if (times !== undefined) floats[node.index] = floatsOf(node, times);
  }
  return floats;

  function floatsOf(node: PlanNode, times: EarlyTimes): Floats {
    let total = slackInPlan(node, times);
    let free = Infinity;
    for (const link of network.linksInForce(node.outgoing)) {
      const successor = early[link.to];
      if (successor === undefined) continue;
      const slack = (slip: number): number =>
        slackBefore(node.calendar, momentOf(link, times), latestEdge(link, successor, slip));
      free = Math.min(free, slack(0));
      total = Math.min(total, slack(floats[link.to]?.total ?? 0));
    }
    return { total, free: free === Infinity ? total : free };
  }

  /** The last day at whose end the predecessor's instant lets the successor be where it is, once that has slipped. */
  function latestEdge({ dependency, to }: Link, successor: EarlyTimes, slip: number): number {
    const count = passedAt(successor, boundEnds(dependency.type).successor) + slip - dependency.lag;
    return nthWorkdayNumber(nodeAt(network.graph, to).calendar, count + 1) - 1;
  }
}

function momentOf({ dependency }: Link, times: EarlyTimes): EarlyTimes['start'] {
  return momentAt(times, boundEnds(dependency.type).predecessor);
}
