import type { WorkCalendar } from '../calendar/work-calendar';
import { dayFromNumber } from '../calendar/calendar-date';
import type { Analysis, MilestoneAnalysis } from './analysis';
import type { Floats } from './backward-pass';
import { backwardPass } from './backward-pass';
import { compareText } from './compare-text';
import type { EarlyTimes } from './early-times';
import { forwardPass } from './forward-pass';
import { slippedDay } from './moment';
import type { Plan } from './plan';
import { timedNetwork } from './timed-network';

/**
 * Early and late dates and floats of every milestone that has a place: dates, or a duration and something to start after.
 * Every mode binds as `at-least`; overridden dependencies and those inside a cycle do not bind.
 * The critical path method: J. E. Kelley, M. R. Walker, "Critical-Path Planning and Scheduling", 1959.
 * Linear in milestones and dependencies, but for sorting; the plan is left as it is.
 * @throws Error when a milestone names a calendar that the plan lacks
 * @throws RangeError when a date would lie outside the years 1 to 9999
 */
export function analysePlan(plan: Plan): Analysis {
  const network = timedNetwork(plan);
  const early = forwardPass(network);
  const floats = backwardPass(network, early);
  const entries = network.graph.nodes.flatMap(({ index, milestone, calendar }) => {
    const times = early[index];
    const float = floats[index];
    return times && float ? [[milestone.id, milestoneAnalysis(calendar, times, float)] as const] : [];
  });
  return new Map(entries.sort(([a], [b]) => compareText(a, b)));
}

function milestoneAnalysis(calendar: WorkCalendar, { start, finish }: EarlyTimes, floats: Floats): MilestoneAnalysis {
  const lateFinish = slippedDay(calendar, finish, floats.total);
  // Work that lay on free days alone has no working day to start on before it finishes.
  const lateStart = Math.min(slippedDay(calendar, start, floats.total), lateFinish);
  return {
    earlyStart: dayFromNumber(start.day),
    earlyFinish: dayFromNumber(finish.day),
    lateStart: dayFromNumber(lateStart),
    lateFinish: dayFromNumber(lateFinish),
    totalFloat: floats.total,
    freeFloat: floats.free,
    critical: floats.total <= 0,
  };
}
