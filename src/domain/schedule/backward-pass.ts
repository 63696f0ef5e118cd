import { nthWorkdayNumber } from '../calendar/work-calendar';
import { calendarAt, type CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { shape } from './early-times';
import { linkKind } from './link-kind';
import { momentOf } from './moment-of';
import { planLimits } from './plan-limits';
import { slackBefore } from './slack';

// In these loops a read through another module costs more than all the rest.
const { fromStart, toFinish, acrossCalendars, overridden } = linkKind;
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
  const { first, from, kinds, lags } = plan.links;
  const { startCounts, finishCounts } = times;
  const total = floats.total[rank] ?? NaN;
  const last = first[rank + 1] ?? 0;
  for (let link = first[rank] ?? 0; link < last; link += 1) {
    const kind = kinds[link] ?? 0;
    if ((kind & overridden) !== 0) continue;
    const predecessor = from[link] ?? 0;
    const passed = (((kind & toFinish) === 0 ? startCounts : finishCounts)[rank] ?? NaN) - (lags[link] ?? 0);
    // Of a predecessor that has no place these are NaN, and smaller than nothing.
    let free = passed - (((kind & fromStart) === 0 ? finishCounts : startCounts)[predecessor] ?? NaN);
    let tied = free + total;
    if ((kind & acrossCalendars) !== 0) {
      free = slackAcross(pass, link, { rank, passed });
      tied = slackAcross(pass, link, { rank, passed: passed + total });
    }
    if (free < (floats.free[predecessor] ?? NaN)) floats.free[predecessor] = free;
    if (tied < (floats.total[predecessor] ?? NaN)) floats.total[predecessor] = tied;
  }
}

/**
 * How far the predecessor can slip until more than `passed` working days of the successor's calendar have passed; NaN
 * when it has no place.
 */
function slackAcross({ plan, times }: Pass, link: number, { rank, passed }: { rank: number; passed: number }): number {
  const predecessor = plan.links.from[link] ?? -1;
  if (times.shapes[predecessor] === nowhere) return NaN;
  const lastEdge = nthWorkdayNumber(calendarAt(plan, rank), passed + 1) - 1;
  const end = ((plan.links.kinds[link] ?? 0) & fromStart) === 0 ? 'finish' : 'start';
  return slackBefore(momentOf(plan, times, { rank: predecessor, end }), lastEdge);
}
