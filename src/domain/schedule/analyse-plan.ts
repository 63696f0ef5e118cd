import { dayFromNumber } from '../calendar/calendar-date';
import type { Analysis, MilestoneAnalysis } from './analysis';
import { at } from './at';
import type { Floats } from './backward-pass';
import { backwardPass } from './backward-pass';
import { compactPlan, milestoneAt, type CompactPlan } from './compact-plan';
import { compareText } from './compare-text';
import type { EarlyTimes } from './early-times';
import { shape } from './early-times';
import { forwardPass } from './forward-pass';
import { momentOf } from './moment-of';
import type { Plan } from './plan';
import { lastDays } from './plan-limits';
import { slippedDay, type Moment } from './slack';

/**
 * Early and late dates and floats of every milestone that has a place: dates, or a duration and something to start after.
 * Every mode binds as `at-least`; overridden dependencies and those inside a cycle do not bind.
 * The critical path method: J. E. Kelley, M. R. Walker, "Critical-Path Planning and Scheduling", 1959.
 * Linear in milestones and dependencies, but for sorting; the plan is left as it is.
 * @throws Error when a milestone names a calendar that the plan lacks
 * @throws RangeError when a date would lie outside the years 1 to 9999
 */
export function analysePlan(plan: Plan): Analysis {
  return analyseCompact(compactPlan(plan));
}

/**
 * `analysePlan` for a plan that is laid out already.
 * @throws RangeError when a date would lie outside the years 1 to 9999
 */
export function analyseCompact(compact: CompactPlan): Analysis {
  const times = forwardPass(compact);
  const floats = backwardPass(compact, times);
  const passed = { compact, times, floats, lastDayOf: once(() => lastDays(compact, times)) };
  const ranks = [...compact.milestones.keys()].filter((rank) => times.shapes[rank] !== shape.nowhere);
  const entries = ranks.map((rank) => [milestoneAt(compact, rank).id, described(passed, rank)] as const);
  return new Map(entries.sort(([a], [b]) => compareText(a, b)));
}

interface Passed {
  readonly compact: CompactPlan;
  readonly times: EarlyTimes;
  readonly floats: Floats;
  readonly lastDayOf: () => (rank: number) => number;
}

function described(passed: Passed, rank: number): MilestoneAnalysis {
  const { compact, times, floats } = passed;
  const start = momentOf(compact, times, { rank, end: 'start' });
  const finish = momentOf(compact, times, { rank, end: 'finish' });
  const totalFloat = at(floats.total, rank);
  const lateFinish = lateDay(passed, rank, finish);
  return {
    earlyStart: dayFromNumber(slippedDay(start, 0)),
    earlyFinish: dayFromNumber(slippedDay(finish, 0)),
    // Work that lay on free days alone has no working day to start on before it finishes.
    lateStart: dayFromNumber(Math.min(slippedDay(start, totalFloat), lateFinish)),
    lateFinish: dayFromNumber(lateFinish),
    totalFloat,
    freeFloat: at(floats.free, rank),
    critical: totalFloat <= 0,
  };
}

/** A point that goes before a day and has slipped to the evening of the plan's last day is shown on that. */
function lateDay({ times, floats, lastDayOf }: Passed, rank: number, finish: Moment): number {
  const days = at(floats.total, rank);
  const day = slippedDay(finish, days);
  const mayBeEarlier = days > 0 && times.shapes[rank] === shape.morningPoint;
  return mayBeEarlier && day > lastDayOf()(rank) ? slippedDay({ ...finish, isMorning: false }, days) : day;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
