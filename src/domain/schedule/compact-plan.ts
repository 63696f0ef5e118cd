import type { CalendarDate } from '../calendar/calendar-date';
import { dayNumber } from '../calendar/calendar-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workdaysUpToDay } from '../calendar/work-calendar';
import { at, indexAt } from './at';
import { calendarOf } from './calendar-of';
import { compactCalendars, type CompactCalendars } from './compact-calendars';
import type { CompactLinks } from './compact-links';
import { compactLinks } from './compact-links';
import type { CompactTimes } from './compact-times';
import { compactTimes } from './compact-times';
import { linkEnds } from './link-ends';
import type { LinkEnds } from './link-ends';
import { milestoneOrder } from './milestone-order';
import type { Dependency, Milestone, MilestoneId, Plan } from './plan';
import { wayByLinks, wayToMove } from './way-to-move';

/**
 * A plan laid out once, for any number of ripples and passes. Milestones go by rank, their predecessors before them, so
 * that a pass runs straight through flat arrays. Linear in milestones and dependencies, in time and in memory.
 */
export interface CompactPlan extends CompactCalendars {
  readonly dependencies: readonly Dependency[];
  readonly milestones: readonly Milestone[];
  readonly times: CompactTimes;
  /** Bits of `way`. */
  readonly ways: Uint8Array;
  readonly links: CompactLinks;
  /** Dependencies that are out of force, those inside a circle too. */
  readonly overridden: readonly RankedDependency[];
  /** Ranks without dates, ascending. */
  readonly undated: Int32Array;
  /** Working days of those without dates; NaN where none are given. */
  readonly durations: Float64Array;
  /** Working days that have passed where an undated one may start by its own day and the project's; -Infinity for any time. */
  readonly startFloors: Float64Array;
  readonly cycles: readonly (readonly MilestoneId[])[];
  /** Rank of the milestone that the plan leads to. */
  readonly end: number | undefined;
  /** @returns undefined for a milestone outside the plan */
  rankOf(id: MilestoneId): number | undefined;
}

/** A dependency with the ranks of its ends. */
export interface RankedDependency {
  readonly dependency: Dependency;
  readonly from: number;
  readonly to: number;
}

/** @throws Error when a milestone names a calendar that the plan lacks */
export function compactPlan(plan: Plan): CompactPlan {
  const ends = linkEnds(plan);
  const { order, componentOf, cycles } = milestoneOrder(plan, ends);
  const ranks = ranksOf(order);
  const milestones = ordered(plan.milestones, order);
  const calendars = compactCalendars(plan, milestones);
  const times = compactTimes(milestones, calendars);
  const { dependencies } = plan;
  const links = compactLinks({ dependencies, ends, ranks, componentOf, calendarOf: calendars.calendarOf });
  const rankOf = (id: MilestoneId | undefined): number | undefined => {
    const place = id === undefined ? undefined : ends.placeById.get(id);
    return place === undefined ? undefined : ranks[place];
  };
  const undated = undatedRanks(milestones);
  return {
    dependencies,
    milestones,
    ...calendars,
    times,
    ways: waysToMove(milestones, { times, links, productDates: plan.productDates }),
    links,
    overridden: overriddenOnes(plan, ends, ranks),
    undated,
    ...ownBounds(plan, milestones, undated),
    cycles,
    end: rankOf(plan.end),
    rankOf,
  };
}

/** @throws RangeError for a rank that the plan does not have */
export function milestoneAt({ milestones }: CompactPlan, rank: number): Milestone {
  return there(milestones[rank], rank, milestones.length);
}

/** @throws RangeError for a rank that the plan does not have */
export function calendarAt({ calendars, calendarOf }: CompactPlan, rank: number): WorkCalendar {
  return there(calendars[indexAt(calendarOf, rank)], rank, calendarOf.length);
}

function there<T>(value: T | undefined, rank: number, size: number): T {
  if (value !== undefined) return value;
  throw new RangeError(`Cannot read rank "${rank}": the plan has ${size}`);
}

function ordered(milestones: readonly Milestone[], order: Int32Array): Milestone[] {
  const inOrder: Milestone[] = [];
  for (const place of order) {
    const milestone = milestones[place];
    if (milestone !== undefined) inOrder.push(milestone);
  }
  return inOrder;
}

function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1) ranks[indexAt(order, rank)] = rank;
  return ranks;
}

interface Laid extends Pick<CompactPlan, 'times' | 'links'> {
  readonly productDates: Plan['productDates'];
}

function waysToMove(milestones: readonly Milestone[], { times, links, productDates }: Laid): Uint8Array {
  const ways = new Uint8Array(milestones.length);
  milestones.forEach((milestone, rank) => {
    const hasDuration = at(times.startEdges, rank) < at(times.finishEdges, rank);
    const days = at(times.finishCounts, rank) - at(times.startCounts, rank);
    ways[rank] = wayToMove(milestone, { hasDuration, days }, productDates) | wayByLinks(links, rank);
  });
  return ways;
}

function overriddenOnes({ dependencies }: Plan, ends: LinkEnds, ranks: Int32Array): RankedDependency[] {
  const found: RankedDependency[] = [];
  dependencies.forEach((dependency, link) => {
    if (!dependency.overridden || ends.from[link] === -1) return;
    const rankAt = (places: Int32Array): number => indexAt(ranks, indexAt(places, link));
    found.push({ dependency, from: rankAt(ends.from), to: rankAt(ends.to) });
  });
  return found;
}

function undatedRanks(milestones: readonly Milestone[]): Int32Array {
  const ranks: number[] = [];
  milestones.forEach(({ due }, rank) => {
    if (due === undefined) ranks.push(rank);
  });
  return Int32Array.from(ranks);
}

function ownBounds(
  plan: Plan,
  milestones: readonly Milestone[],
  undated: Int32Array,
): Pick<CompactPlan, 'durations' | 'startFloors'> {
  const durations = new Float64Array(milestones.length);
  const startFloors = new Float64Array(milestones.length);
  for (const rank of undated) {
    const milestone = milestones[rank];
    if (milestone === undefined) continue;
    durations[rank] = milestone.duration ?? NaN;
    startFloors[rank] = startFloor(plan, milestone);
  }
  return { durations, startFloors };
}

function startFloor(plan: Plan, milestone: Milestone): number {
  const given = [plan.projectStart, milestone.notBefore, milestone.start].filter((day) => day !== undefined);
  const latest = given.reduce<CalendarDate | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
  return latest === undefined ? -Infinity : workdaysUpToDay(calendarOf(plan, milestone), dayNumber(latest) - 1);
}
