import type { CalendarDate } from '../calendar/calendar-date';
import { dayNumber } from '../calendar/calendar-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workdaysUpToDay } from '../calendar/work-calendar';
import { indexAt } from './at';
import { calendarOf } from './calendar-of';
import type { CompactLinks } from './compact-links';
import { compactLinks } from './compact-links';
import { linkEnds } from './link-ends';
import { milestoneOrder } from './milestone-order';
import { placementOf } from './placement';
import type { Milestone, Plan } from './plan';

/**
 * A plan for passing through, laid out once. Milestones go by rank, their predecessors before them, so that a pass runs
 * straight through flat arrays.
 */
export interface CompactPlan {
  readonly milestones: readonly Milestone[];
  readonly calendars: readonly WorkCalendar[];
  /** Edges of those with dates, as in a placement; NaN for the others. */
  readonly startEdges: Float64Array;
  readonly finishEdges: Float64Array;
  /** 1 for those that nothing may move: pinned or done. */
  readonly fixed: Uint8Array;
  /** Working days; NaN for those that have none given. */
  readonly durations: Float64Array;
  /** Working days that have passed where it may start by its own day and the project's; -Infinity for any time. */
  readonly startFloors: Float64Array;
  readonly links: CompactLinks;
  /** Rank of the milestone that the plan leads to. */
  readonly end: number | undefined;
}

/** @throws Error when a milestone names a calendar that the plan lacks */
export function compactPlan(plan: Plan): CompactPlan {
  const ends = linkEnds(plan);
  const { order, componentOf } = milestoneOrder(plan, ends);
  const milestones = Array.from(order, (place) => plan.milestones[place]).filter((one) => one !== undefined);
  const calendars = milestones.map((milestone) => calendarOf(plan, milestone));
  const placements = milestones.map(placementOf);
  const end = milestones.findIndex(({ id }) => id === plan.end);
  return {
    milestones,
    calendars,
    startEdges: Float64Array.from(placements, (placement) => placement?.startEdge ?? NaN),
    finishEdges: Float64Array.from(placements, (placement) => placement?.finishEdge ?? NaN),
    fixed: Uint8Array.from(milestones, ({ pinned, state }) => (pinned || state === 'done' ? 1 : 0)),
    durations: Float64Array.from(milestones, ({ duration }) => duration ?? NaN),
    startFloors: Float64Array.from(milestones, (milestone) => startFloor(plan, milestone)),
    links: compactLinks({ ends, ranks: ranksOf(order), componentOf }),
    end: end === -1 ? undefined : end,
  };
}

function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1) ranks[indexAt(order, rank)] = rank;
  return ranks;
}

function startFloor(plan: Plan, milestone: Milestone): number {
  const given = [plan.projectStart, milestone.notBefore, milestone.start].filter((day) => day !== undefined);
  const latest = given.reduce<CalendarDate | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
  return latest === undefined ? -Infinity : workdaysUpToDay(calendarOf(plan, milestone), dayNumber(latest) - 1);
}
