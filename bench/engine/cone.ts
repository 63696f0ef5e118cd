import { dayNumber } from '../../src/domain/calendar/calendar-date';
import type { WorkCalendar } from '../../src/domain/calendar/work-calendar';
import { mondayToFriday, workdaysUpToDay } from '../../src/domain/calendar/work-calendar';
import type { MilestoneId, Plan } from '../../src/domain/schedule/plan';
import { grouped } from '../graphs/grouped';

/** A changed milestone and all that lies behind it, in numbers and in order, for whoever reckons with nothing else. */
export interface Cone {
  readonly plan: Plan;
  /** By rank: the changed milestone first, each other one after all of the cone that gate it. */
  readonly ids: readonly MilestoneId[];
  /** By rank. */
  readonly calendars: readonly WorkCalendar[];
  /** By rank: working days of its calendar up to the due day that the plan gives. */
  readonly finishes: Int32Array;
  /** Links within the cone, grouped by successor: those of rank r are `first[r]` to `first[r + 1] - 1`. */
  readonly first: Int32Array;
  /** Rank of the predecessor. */
  readonly from: Int32Array;
  /** Working days. */
  readonly lags: Int32Array;
}

/**
 * Links that come from outside the cone are left out: in a plan at rest they bind nothing that the change moves later.
 * @throws Error when milestones gate themselves in a circle
 */
export function coneBehind(plan: Plan, changed: MilestoneId): Cone {
  const outgoing = grouped(plan.dependencies, ({ from }) => from);
  const gatesOf = reached(changed, outgoing);
  const rankById = new Map([[changed, 0]]);
  for (const id of rankById.keys()) {
    for (const { to } of outgoing.get(id) ?? []) {
      const left = (gatesOf.get(to) ?? 0) - 1;
      gatesOf.set(to, left);
      if (left === 0) rankById.set(to, rankById.size);
    }
  }
  if (rankById.size !== gatesOf.size) throw new Error(`Cannot lay out what lies behind "${changed}": it is a circle`);
  return { plan, ids: [...rankById.keys()], ...finishesOf(plan, rankById), ...linksAmong(plan, rankById) };
}

/** What can be reached, with the number of links that lead to each from what can be reached. */
function reached(changed: MilestoneId, outgoing: ReadonlyMap<MilestoneId, Plan['dependencies']>): Map<string, number> {
  const gates = new Map<MilestoneId, number>([[changed, 0]]);
  for (const id of gates.keys()) {
    for (const { to } of outgoing.get(id) ?? []) gates.set(to, (gates.get(to) ?? 0) + 1);
  }
  return gates;
}

function finishesOf(
  { milestones, calendars: calendarByName }: Plan,
  rankById: ReadonlyMap<MilestoneId, number>,
): Pick<Cone, 'calendars' | 'finishes'> {
  const finishes = new Int32Array(rankById.size);
  const calendars = Array.from(rankById, () => mondayToFriday);
  for (const { id, due, calendar: name } of milestones) {
    const rank = rankById.get(id);
    const calendar = calendarByName.get(name);
    if (rank === undefined || due === undefined || calendar === undefined) continue;
    calendars[rank] = calendar;
    finishes[rank] = workdaysUpToDay(calendar, dayNumber(due));
  }
  return { calendars, finishes };
}

function linksAmong(
  { dependencies }: Plan,
  rankById: ReadonlyMap<MilestoneId, number>,
): Pick<Cone, 'first' | 'from' | 'lags'> {
  const links = dependencies.flatMap(({ from, to, lag }) => {
    const ranks = { from: rankById.get(from), to: rankById.get(to) };
    return ranks.from === undefined || ranks.to === undefined ? [] : [{ from: ranks.from, to: ranks.to, lag }];
  });
  links.sort((a, b) => a.to - b.to);
  const first = new Int32Array(rankById.size + 1);
  for (const { to } of links) first[to + 1] = (first[to + 1] ?? 0) + 1;
  for (let rank = 0; rank < rankById.size; rank += 1) first[rank + 1] = (first[rank + 1] ?? 0) + (first[rank] ?? 0);
  return { first, from: Int32Array.from(links, ({ from }) => from), lags: Int32Array.from(links, ({ lag }) => lag) };
}
