import { nthWorkdayNumber } from '../calendar/work-calendar';
import { at, indexAt } from './at';
import { calendarAt, type CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { shape } from './early-times';
import { linkKind } from './link-kind';
import { momentOf } from './moment-of';
import { planLimits } from './plan-limits';
import { slackBefore } from './slack';

// In these loops a read through another module costs more than all the rest.
const { fromStart, toFinish, acrossCalendars, overridden, allButMode } = linkKind;
const { nowhere } = shape;

/** How far every milestone can slip, by rank, in working days of its calendar. */
export interface Floats {
  /** Until the plan's end, or what may not move, must. */
  readonly total: Float64Array;
  /** Until a successor must move; without one, the total float. */
  readonly free: Float64Array;
}

/** Each milestone, the last first, may slip as far as what lies behind it lets it. */
export function backwardPass(plan: CompactPlan, times: EarlyTimes): Floats {
  const total = planLimits(plan, times);
  const free = new Float64Array(total.length);
  const { first, others, kinds, lags } = plan.links.outgoing;
  const { startCounts, finishCounts } = times;
  const pass = { plan, times };
  for (let rank = total.length - 1; rank >= 0; rank -= 1) {
    const finish = finishCounts[rank] ?? NaN;
    let ownTotal = total[rank] ?? NaN;
    let ownFree = Infinity;
    const last = first[rank + 1] ?? 0;
    for (let link = first[rank] ?? 0; link < last; link += 1) {
      const room = total[others[link] ?? 0] ?? NaN;
      let slack = (startCounts[others[link] ?? 0] ?? NaN) - (lags[link] ?? 0) - finish;
      let tied = slack + room;
      if (((kinds[link] ?? 0) & allButMode) !== 0) {
        slack = slackBehind(pass, link, { rank, room: 0 });
        tied = slackBehind(pass, link, { rank, room });
      }
      // Where an end has no place they are NaN, and no smaller.
      if (slack < ownFree) ownFree = slack;
      if (tied < ownTotal) ownTotal = tied;
    }
    total[rank] = ownTotal;
    free[rank] = ownFree === Infinity ? ownTotal : ownFree;
  }
  return { total, free };
}

interface Pass {
  readonly plan: CompactPlan;
  readonly times: EarlyTimes;
}

/** For links of every kind: how far `rank` can slip until its successor slips by more working days than its room. */
function slackBehind({ plan, times }: Pass, link: number, { rank, room }: { rank: number; room: number }): number {
  const { others, kinds, lags } = plan.links.outgoing;
  const kind = kinds[link] ?? 0;
  const successor = indexAt(others, link);
  if ((kind & overridden) !== 0 || times.shapes[rank] === nowhere || times.shapes[successor] === nowhere) return NaN;
  const bound = at((kind & toFinish) === 0 ? times.startCounts : times.finishCounts, successor);
  const passed = bound - at(lags, link) + room;
  const end = (kind & fromStart) === 0 ? 'finish' : 'start';
  if ((kind & acrossCalendars) === 0)
    return passed - at(end === 'start' ? times.startCounts : times.finishCounts, rank);
  const lastEdge = nthWorkdayNumber(calendarAt(plan, successor), passed + 1) - 1;
  return slackBefore(momentOf(plan, times, { rank, end }), lastEdge);
}
