import type { CalendarDate } from '../calendar/calendar-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { nthWorkday } from '../calendar/work-calendar';
import type { End } from './bound-ends';
import { boundEnds } from './bound-ends';
import type { Placement } from './placement';
import { hasDuration, instantOf } from './placement';
import type { Dependency } from './plan';
import type { Breach } from './ripple';

/** A dependency whose two ends have dates. */
export interface DatedPair {
  readonly dependency: Dependency;
  readonly predecessor: Placement;
  readonly successor: Placement;
  /** The successor's. */
  readonly calendar: WorkCalendar;
  /** Judge the successor as if it started here, in working days of its calendar. */
  readonly asIfStart?: number | undefined;
}

interface BrokenRule {
  readonly kind: Breach['kind'];
  /** The nearest gap that would hold, in working days. */
  readonly gap: number;
}

/** @returns undefined when the dependency holds */
export function breachOf(pair: DatedPair): Breach | undefined {
  const { from, to, type } = pair.dependency;
  const gap = gapBetween(pair);
  const broken = brokenRule(pair.dependency, gap);
  if (broken === undefined) return undefined;
  const needed = dayAt(pair, actualInstant(pair) - gap + broken.gap);
  return { from, to, type, kind: broken.kind, needed, actual: actualDay(pair), days: Math.abs(gap - broken.gap) };
}

/** Working days of the successor's calendar between the two ends that the type binds. */
export function gapBetween(pair: DatedPair): number {
  const { predecessor } = boundEnds(pair.dependency.type);
  return actualInstant(pair) - instantOf(pair.predecessor, predecessor, pair.calendar);
}

function brokenRule({ mode, lag, maxLag }: Dependency, gap: number): BrokenRule | undefined {
  if (gap < lag) return { kind: 'short', gap: lag };
  if (mode === 'exactly' && gap > lag) return { kind: 'not-exact', gap: lag };
  return maxLag !== undefined && gap > maxLag ? { kind: 'too-late', gap: maxLag } : undefined;
}

function actualInstant(pair: DatedPair): number {
  const end = successorEnd(pair);
  return end === 'start' && pair.asIfStart !== undefined
    ? pair.asIfStart
    : instantOf(pair.successor, end, pair.calendar);
}

/** The day that stands in Jira, unless the successor is judged as if it started on another. */
function actualDay(pair: DatedPair): CalendarDate {
  const { start, due } = pair.successor.dates;
  if (!bindsStartDay(pair)) return due;
  return pair.asIfStart === undefined ? (start ?? due) : dayAt(pair, pair.asIfStart);
}

/** A start follows its instant by a day; a due day ends with it. */
function dayAt(pair: DatedPair, instant: number): CalendarDate {
  return nthWorkday(pair.calendar, bindsStartDay(pair) ? instant + 1 : instant);
}

function bindsStartDay(pair: DatedPair): boolean {
  return successorEnd(pair) === 'start' && hasDuration(pair.successor);
}

function successorEnd({ dependency }: DatedPair): End {
  return boundEnds(dependency.type).successor;
}
