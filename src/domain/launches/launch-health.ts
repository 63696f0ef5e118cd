import type { CalendarDate } from '../calendar/calendar-date';
import type { WorkState } from '../schedule/plan';
import type { Thresholds } from '../settings/settings';

export type HealthLevel = 'on-track' | 'at-risk' | 'late' | 'done' | 'unknown';

/** A milestone as far as health goes. */
export interface Standing {
  readonly due: CalendarDate | null;
  readonly state: WorkState;
}

export interface HealthFacts {
  readonly milestones: readonly Standing[];
  /** null: none is named, or it is not seen. */
  readonly t0: Standing | null;
  /** Working days until T-0 must move; null: unknown. */
  readonly float: number | null;
  /** Of the last fourteen days. */
  readonly slips: readonly { readonly id: string; readonly days: number }[];
}

export interface Health {
  readonly level: HealthLevel;
  readonly missed: number;
  readonly float: number | null;
  readonly slips: number;
}

/**
 * How a launch stands. The first that fits:
 * `done`: every milestone is done. `unknown`: no milestone has a due day.
 * `late`: the day of T-0 has passed and it is not done, or T-0 has less than no working day to spare.
 * `at-risk`: a milestone has been missed, T-0 has fewer working days to spare than the threshold, or a date has slipped
 * by more working days than the threshold in the last fourteen days.
 * `on-track`: none of these.
 */
export function launchHealth(facts: HealthFacts, thresholds: Thresholds, today: CalendarDate): Health {
  const missed = facts.milestones.filter((milestone) => isMissed(milestone, today)).length;
  const slips = new Set(facts.slips.map(({ id }) => id)).size;
  return { level: levelOf({ ...facts, missed }, thresholds, today), missed, float: facts.float, slips };
}

/** Not done, and its due day has passed. */
export function isMissed({ due, state }: Standing, today: CalendarDate): boolean {
  return state !== 'done' && due !== null && due < today;
}

function levelOf(
  { milestones, t0, float, slips, missed }: HealthFacts & { readonly missed: number },
  { slipDays, floatDays }: Thresholds,
  today: CalendarDate,
): HealthLevel {
  if (milestones.length > 0 && milestones.every(({ state }) => state === 'done')) return 'done';
  if (milestones.every(({ due }) => due === null)) return 'unknown';
  if ((t0 !== null && isMissed(t0, today)) || (float ?? 0) < 0) return 'late';
  const isTight = float !== null && float < floatDays;
  return missed > 0 || isTight || slips.some(({ days }) => days > slipDays) ? 'at-risk' : 'on-track';
}
