import { nthWorkdayNumber, workdaysUpToDay } from '../calendar/work-calendar';
import { at } from './at';
import type { CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { edgeOf, shape } from './early-times';
import { linkKind } from './link-kind';
import { way } from './way-to-move';

const { nowhere } = shape;
const { overridden } = linkKind;
const { stays } = way;

/** Up to where the plan lets its milestones slip. */
interface PlanEnd {
  /** Day numbers at whose end the milestone that the plan leads to is over, and everything. */
  readonly endEdge: number;
  readonly lastEdge: number;
  /** 1 for what lies behind the milestone that the plan leads to, such as a review: it may last until all is done. */
  readonly behindEnd: Uint8Array;
}

/**
 * How far each milestone may slip for the plan's sake alone, by rank, in working days of its calendar.
 * What may not move is its own limit, all else may last to the plan's end.
 */
export function planLimits(plan: CompactPlan, times: EarlyTimes): Float64Array {
  const { calendarOf, ways } = plan;
  const { shapes, finishCounts } = times;
  const limits = new Float64Array(ways.length);
  const { endEdge, lastEdge, behindEnd } = planEnd(plan, times);
  if (lastEdge === -Infinity) return limits;
  const countsAt = (edge: number): Float64Array =>
    Float64Array.from(plan.calendars, (calendar) => workdaysUpToDay(calendar, edge));
  const endCounts = countsAt(endEdge);
  const lastCounts = countsAt(lastEdge);
  for (let rank = 0; rank < limits.length; rank += 1) {
    if (((ways[rank] ?? 0) & stays) !== 0 || shapes[rank] === nowhere) continue;
    const counts = behindEnd[rank] === 1 ? lastCounts : endCounts;
    limits[rank] = (counts[calendarOf[rank] ?? 0] ?? NaN) - (finishCounts[rank] ?? NaN);
  }
  return limits;
}

/** The last days, as day numbers, on which the plan lets its milestones be shown, by rank. */
export function lastDays(plan: CompactPlan, times: EarlyTimes): (rank: number) => number {
  const { endEdge, lastEdge, behindEnd } = planEnd(plan, times);
  const hasEnd = plan.end !== undefined && times.shapes[plan.end] !== nowhere;
  // A point that goes before a day shows that day.
  const isMorning = (rank: number): boolean => times.shapes[rank] === shape.morningPoint;
  const lastDay = times.finishEdges.some((edge, rank) => edge === lastEdge && isMorning(rank))
    ? lastEdge + 1
    : lastEdge;
  const endDay = hasEnd ? endEdge + (isMorning(plan.end) ? 1 : 0) : lastDay;
  return (rank) => (behindEnd[rank] === 1 ? lastDay : endDay);
}

function planEnd(plan: CompactPlan, times: EarlyTimes): PlanEnd {
  const lastEdge = greatestFinish(plan, times);
  const hasEnd = plan.end !== undefined && times.shapes[plan.end] !== nowhere;
  const endEdge = plan.end !== undefined && hasEnd ? edgeOf(plan, times, { rank: plan.end, end: 'finish' }) : lastEdge;
  return { endEdge, lastEdge, behindEnd: behind(plan, plan.end) };
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
