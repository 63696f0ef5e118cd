import { nthWorkdayNumber, workdaysUpToDay } from '../calendar/work-calendar';
import { at } from './at';
import type { CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { edgeOf, shape } from './early-times';
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
  const { calendarOf, ways } = plan;
  const { shapes, finishEdges, finishCounts } = times;
  const lastEdge = greatestFinish(plan, times);
  const hasEnd = plan.end !== undefined && shapes[plan.end] !== nowhere;
  const endEdge = plan.end !== undefined && hasEnd ? edgeOf(plan, times, { rank: plan.end, end: 'finish' }) : lastEdge;
  const limits = new Float64Array(ways.length);
  if (lastEdge === -Infinity) return limits;
  const endCounts = Float64Array.from(plan.calendars, (calendar) => workdaysUpToDay(calendar, endEdge));
  const behindEnd = behind(plan, plan.end);
  for (let rank = 0; rank < limits.length; rank += 1) {
    if (((ways[rank] ?? 0) & stays) !== 0 || shapes[rank] === nowhere) continue;
    if (Number.isNaN(finishEdges[rank] ?? NaN) && behindEnd[rank] === 0) {
      // Reckoned work ends on a working day: the counts say it all.
      limits[rank] = (endCounts[calendarOf[rank] ?? 0] ?? NaN) - (finishCounts[rank] ?? NaN);
    } else {
      const edge = behindEnd[rank] === 1 ? lastEdge : endEdge;
      limits[rank] = slackBefore(momentOf(plan, times, { rank, end: 'finish' }), edge);
    }
  }
  return limits;
}

function greatestFinish(plan: CompactPlan, { shapes, finishEdges, finishCounts }: EarlyTimes): number {
  const { calendars, calendarOf } = plan;
  const latestCounts = new Float64Array(calendars.length).fill(-Infinity);
  let latest = -Infinity;
  for (let rank = 0; rank < shapes.length; rank += 1) {
    const edge = finishEdges[rank] ?? NaN;
    const calendar = calendarOf[rank] ?? 0;
    const count = finishCounts[rank] ?? NaN;
    if (edge > latest) latest = edge;
    if (Number.isNaN(edge) && count > (latestCounts[calendar] ?? NaN)) latestCounts[calendar] = count;
  }
  return calendars.reduce((edge, calendar, index) => {
    const count = at(latestCounts, index);
    return count === -Infinity ? edge : Math.max(edge, nthWorkdayNumber(calendar, count));
  }, latest);
}

/** 1 for each milestone that hangs on the root, by rank. */
function behind({ milestones, links }: CompactPlan, root: number | undefined): Uint8Array {
  const { first, others: from, kinds } = links.incoming;
  const found = new Uint8Array(milestones.length);
  if (root === undefined) return found;
  found[root] = 1;
  for (let rank = root + 1; rank < milestones.length; rank += 1) {
    const last = first[rank + 1] ?? 0;
    for (let link = first[rank] ?? 0; link < last; link += 1) {
      const binds = ((kinds[link] ?? 0) & overridden) === 0;
      if (binds && found[from[link] ?? 0] === 1) found[rank] = 1;
    }
  }
  found[root] = 0;
  return found;
}
