import { nthWorkdayNumber } from '../calendar/work-calendar';
import { at, indexAt } from './at';
import type { CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { shape } from './early-times';
import { momentOf } from './moment-of';
import { planLimits } from './plan-limits';
import { slackBefore } from './slack';

/** How far every milestone can slip, by rank, in working days of its calendar. */
export interface Floats {
  /** Until the plan's end, or what may not move, must. */
  readonly total: Float64Array;
  /** Until a successor must move; without one, the total float. */
  readonly free: Float64Array;
}

/** Each milestone, the last first, tells its predecessors how far it lets them slip. */
export function backwardPass(plan: CompactPlan, times: EarlyTimes): Floats {
  const size = plan.milestones.length;
  const floats = { total: planLimits(plan, times), free: new Float64Array(size).fill(Infinity) };
  for (let rank = size - 1; rank >= 0; rank -= 1) {
    if (times.shapes[rank] === shape.nowhere) continue;
    if (floats.free[rank] === Infinity) floats.free[rank] = at(floats.total, rank);
    tellPredecessors({ plan, times, floats }, rank);
  }
  return floats;
}

interface Pass {
  readonly plan: CompactPlan;
  readonly times: EarlyTimes;
  readonly floats: Floats;
}

function tellPredecessors(pass: Pass, rank: number): void {
  const { plan, times, floats } = pass;
  const { first, from, fromStart, toFinish, lags } = plan.links;
  const calendar = plan.calendars[rank];
  const total = at(floats.total, rank);
  const last = indexAt(first, rank + 1);
  for (let link = indexAt(first, rank); link < last; link += 1) {
    const predecessor = indexAt(from, link);
    if (times.shapes[predecessor] === shape.nowhere) continue;
    const isSameCalendar = plan.calendars[predecessor] === calendar;
    const passed = at(toFinish[link] === 1 ? times.finishCounts : times.startCounts, rank) - at(lags, link);
    const slack = passed - at(fromStart[link] === 1 ? times.startCounts : times.finishCounts, predecessor);
    const free = isSameCalendar ? slack : slackAcross(pass, link, { rank, passed });
    if (free < at(floats.free, predecessor)) floats.free[predecessor] = free;
    const tied = isSameCalendar ? slack + total : slackAcross(pass, link, { rank, passed: passed + total });
    if (tied < at(floats.total, predecessor)) floats.total[predecessor] = tied;
  }
}

/** How far the predecessor can slip until more than `passed` working days of the successor's calendar have passed. */
function slackAcross({ plan, times }: Pass, link: number, { rank, passed }: { rank: number; passed: number }): number {
  const calendar = plan.calendars[rank];
  if (calendar === undefined) return Infinity;
  const lastEdge = nthWorkdayNumber(calendar, passed + 1) - 1;
  const end = plan.links.fromStart[link] === 1 ? 'start' : 'finish';
  return slackBefore(momentOf(plan, times, { rank: indexAt(plan.links.from, link), end }), lastEdge);
}
