import { at, indexAt } from './at';
import type { CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { shape } from './early-times';
import { momentOf } from './moment-of';
import { slackBefore } from './slack';

const { nowhere } = shape;

/**
 * How far each milestone may slip for the plan's sake alone, by rank, in working days of its calendar.
 * What may not move is its own limit, all else may last to the plan's end.
 * What lies behind the milestone that the plan leads to, such as a review, may last until all is done.
 */
export function planLimits(plan: CompactPlan, times: EarlyTimes): Float64Array {
  const lastEdge = greatestFinish(times);
  const hasEnd = plan.end !== undefined && times.shapes[plan.end] !== nowhere;
  const endEdge = plan.end !== undefined && hasEnd ? at(times.finishEdges, plan.end) : lastEdge;
  const behindEnd = behind(plan, plan.end);
  const limits = new Float64Array(plan.milestones.length);
  for (let rank = 0; rank < limits.length; rank += 1) {
    if (plan.fixed[rank] === 1 || times.shapes[rank] === nowhere) continue;
    const edge = behindEnd[rank] === 1 ? lastEdge : endEdge;
    limits[rank] = slackBefore(momentOf(plan, times, { rank, end: 'finish' }), edge);
  }
  return limits;
}

function greatestFinish({ shapes, finishEdges }: EarlyTimes): number {
  let latest = -Infinity;
  for (let rank = 0; rank < shapes.length; rank += 1) {
    const edge = finishEdges[rank] ?? -Infinity;
    if (edge > latest && shapes[rank] !== nowhere) latest = edge;
  }
  return latest;
}

/** 1 for each milestone that hangs on the root, by rank. */
function behind({ milestones, links }: CompactPlan, root: number | undefined): Uint8Array {
  const found = new Uint8Array(milestones.length);
  if (root === undefined) return found;
  for (let rank = root + 1; rank < milestones.length; rank += 1) {
    for (let link = indexAt(links.first, rank); link < indexAt(links.first, rank + 1); link += 1) {
      if (indexAt(links.from, link) === root || found[indexAt(links.from, link)] === 1) found[rank] = 1;
    }
  }
  return found;
}
