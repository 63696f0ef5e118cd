import type { EarlyTimes } from './early-times';
import { slackBefore } from './moment';
import type { PlanNode } from './plan-graph';
import type { TimedNetwork } from './timed-network';

/** How far a milestone may slip for the plan's sake alone, in working days of its calendar. */
export type SlackInPlan = (node: PlanNode, times: EarlyTimes) => number;

/**
 * What may not move is its own limit, all else may last to the plan's end.
 * What lies behind the milestone that the plan leads to, such as a review, may last until all is done.
 */
export function planLimits(network: TimedNetwork, early: readonly (EarlyTimes | undefined)[]): SlackInPlan {
  const lastEdge = early.reduce((latest, times) => Math.max(latest, times?.finish.edge ?? -Infinity), -Infinity);
  const endIndex = network.plan.end === undefined ? undefined : network.graph.indexById.get(network.plan.end);
  const endEdge = (endIndex === undefined ? undefined : early[endIndex]?.finish.edge) ?? lastEdge;
  const behindEnd = nodesBehind(network, endIndex);
  return ({ index, milestone, calendar }, { finish }) => {
    if (milestone.pinned || milestone.state === 'done') return 0;
    return slackBefore(calendar, finish, behindEnd.has(index) ? lastEdge : endEdge);
  };
}

function nodesBehind({ order, linksInForce }: TimedNetwork, root: number | undefined): ReadonlySet<number> {
  const behind = new Set<number>();
  for (const { index, outgoing } of order) {
    if (index === root || behind.has(index)) for (const { to } of linksInForce(outgoing)) behind.add(to);
  }
  return behind;
}
