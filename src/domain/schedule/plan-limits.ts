import { at } from './at';
import type { CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { shape } from './early-times';
import { linkKind } from './link-kind';
import { momentOf } from './moment-of';
import { slackBefore } from './slack';
import { way } from './way-to-move';

const { nowhere } = shape;
const { overridden } = linkKind;
const { stays } = way;

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
    if (((plan.ways[rank] ?? 0) & stays) !== 0 || times.shapes[rank] === nowhere) continue;
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
  found[root] = 1;
  for (let rank = root + 1; rank < milestones.length; rank += 1) {
    const last = links.first[rank + 1] ?? 0;
    for (let link = links.first[rank] ?? 0; link < last; link += 1) {
      const binds = ((links.kinds[link] ?? 0) & overridden) === 0;
      if (binds && found[links.from[link] ?? 0] === 1) found[rank] = 1;
    }
  }
  found[root] = 0;
  return found;
}
