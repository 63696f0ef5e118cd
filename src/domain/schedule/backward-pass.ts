import { nthWorkdayNumber } from '../calendar/work-calendar';
import type { CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { shape } from './early-times';
import { momentOf } from './moment-of';
import { planLimits } from './plan-limits';
import { slackBefore } from './slack';

// In these loops a read through a helper or another module costs more than all the rest.
const { nowhere } = shape;

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
  const pass = { plan, times, floats };
  for (let rank = size - 1; rank >= 0; rank -= 1) {
    if (times.shapes[rank] === nowhere) continue;
    if (floats.free[rank] === Infinity) floats.free[rank] = floats.total[rank] ?? NaN;
    tellPredecessors(pass, rank);
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
  const { startCounts, finishCounts } = times;
  const calendar = plan.calendars[rank];
  const total = floats.total[rank] ?? NaN;
  const last = first[rank + 1] ?? 0;
  for (let link = first[rank] ?? 0; link < last; link += 1) {
    const predecessor = from[link] ?? 0;
    if (times.shapes[predecessor] === nowhere) continue;
    const isSameCalendar = plan.calendars[predecessor] === calendar;
    const passed = ((toFinish[link] === 1 ? finishCounts : startCounts)[rank] ?? NaN) - (lags[link] ?? 0);
    const slack = passed - ((fromStart[link] === 1 ? startCounts : finishCounts)[predecessor] ?? NaN);
    const free = isSameCalendar ? slack : slackAcross(pass, link, { rank, passed });
    if (free < (floats.free[predecessor] ?? NaN)) floats.free[predecessor] = free;
    const tied = isSameCalendar ? slack + total : slackAcross(pass, link, { rank, passed: passed + total });
    if (tied < (floats.total[predecessor] ?? NaN)) floats.total[predecessor] = tied;
  }
}

/** How far the predecessor can slip until more than `passed` working days of the successor's calendar have passed. */
function slackAcross({ plan, times }: Pass, link: number, { rank, passed }: { rank: number; passed: number }): number {
  const calendar = plan.calendars[rank];
  if (calendar === undefined) return Infinity;
  const lastEdge = nthWorkdayNumber(calendar, passed + 1) - 1;
  const end = plan.links.fromStart[link] === 1 ? 'start' : 'finish';
  return slackBefore(momentOf(plan, times, { rank: plan.links.from[link] ?? -1, end }), lastEdge);
}
