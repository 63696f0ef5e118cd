import { workdaysUpTo } from '../calendar/work-calendar';
import { calendarOf } from '../schedule/calendar-of';
import { computeRipple } from '../schedule/compute-ripple';
import { freedomOf } from '../schedule/freedom-of';
import type { Dates, Dependency, Milestone, MilestoneId, Plan } from '../schedule/plan';
import type { Breach, Proposal, Ripple, Shift } from '../schedule/ripple';
import { datesInCalendar } from './dates-in-calendar';
import { planAfter } from './plan-after';
import { brokenRules } from './templates/broken-rules';

interface Calendars {
  /** The plan in the calendars its dates go with. */
  readonly before: Plan;
  /** The same milestones and dates in the calendars of now. */
  readonly now: Plan;
}

/**
 * What another calendar implies, for a person to agree to. Each milestone that is neither done nor pinned is laid into
 * its new calendar; then every dependency that holds no longer, or is broken by another number of days than before,
 * asks for its own. Product milestones are proposed. The same calendars imply nothing, whatever is broken already. A gap
 * to be kept counts from where its predecessor lies in the new calendar.
 */
export function calendarMoves({ before, now }: Calendars): Ripple {
  const own = ownMoves({ before, now });
  const laid = planAfter(now, { changes: [], shifts: own.filter(({ freedom }) => freedom === 'moves') });
  const ripple = computeRipple(...visiting(laid, successorsToVisit(before, laid)));
  const moved = new Map(
    [...own.filter(({ freedom }) => freedom === 'moves'), ...ripple.shifts].map((to) => [to.id, to]),
  );
  return {
    ...ripple,
    shifts: now.milestones.flatMap((milestone) => toShift(now, milestone, moved.get(milestone.id))).sort(byId),
    proposals: proposals(now, own, ripple.proposals),
    undated: ripple.undated.filter((id) => id !== visitor),
  };
}

interface OwnMove {
  readonly id: MilestoneId;
  readonly to: Dates;
  readonly freedom: 'moves' | 'proposes';
  readonly via: readonly MilestoneId[];
}

function ownMoves({ before, now }: Calendars): OwnMove[] {
  const beforeById = new Map(before.milestones.map((milestone) => [milestone.id, milestone]));
  return now.milestones.flatMap((milestone) => {
    const freedom = freedomOf(milestone, now.productDates);
    const was = beforeById.get(milestone.id);
    if (freedom === 'fixed' || !was) return [];
    const to = datesInCalendar(milestone, { before: calendarOf(before, was), now: calendarOf(now, milestone) });
    return to ? [{ id: milestone.id, to, freedom, via: [milestone.id] }] : [];
  });
}

/** Of what was broken in the same way already, nobody has asked to be rid. */
function successorsToVisit(before: Plan, laid: Plan): Set<MilestoneId> {
  const known = new Set(brokenRules(before).map(wayOf));
  const news = brokenRules(laid).filter((breach) => !known.has(wayOf(breach)));
  return new Set(news.map(({ to }) => to));
}

function wayOf({ from, to, type, kind, days }: Breach): string {
  return [from, to, type, kind, days].join('\n');
}

/** No issue of Jira has it for an id. */
const visitor = '' as MilestoneId;

/** Has the engine look at milestones whose predecessors have not moved: one without a date is said to have changed. */
function visiting(plan: Plan, visited: ReadonlySet<MilestoneId>): [Plan, { id: MilestoneId }[]] {
  const [calendar = ''] = plan.calendars.keys();
  const milestone: Milestone = { id: visitor, role: 'marketing', state: 'todo', pinned: false, calendar };
  const terms = { type: 'FS', lag: 0, mode: 'at-least', overridden: false } as const;
  const visits = [...visited].map((to): Dependency => ({ from: visitor, to, ...terms }));
  const milestones = [...plan.milestones, milestone];
  return [{ ...plan, milestones, dependencies: [...plan.dependencies, ...visits] }, [{ id: visitor }]];
}

type Moved = Pick<Shift, 'id' | 'to' | 'via'>;

function toShift(plan: Plan, milestone: Milestone, moved: Moved | undefined): Shift[] {
  if (!moved || milestone.due === undefined) return [];
  const from = { start: milestone.start, due: milestone.due };
  if (moved.to.due === from.due && moved.to.start === from.start) return [];
  return [
    {
      ...{ id: milestone.id, from, to: moved.to, days: daysBetween(plan, milestone, moved.to) },
      // Written out on demand: the ways of a long chain together are as long as its square.
      get via() {
        return moved.via.filter((id) => id !== visitor);
      },
    },
  ];
}

/** Where a milestone would move by itself and by a dependency, the later day is proposed. */
function proposals(plan: Plan, own: readonly OwnMove[], followed: readonly Proposal[]): Proposal[] {
  const byMilestone = new Map<MilestoneId, Moved>();
  for (const one of [...own.filter(({ freedom }) => freedom === 'proposes'), ...followed]) {
    const other = byMilestone.get(one.id);
    if (!other || other.to.due < one.to.due) byMilestone.set(one.id, one);
  }
  const proposed = plan.milestones.flatMap((milestone) => toShift(plan, milestone, byMilestone.get(milestone.id)));
  return proposed.map(({ id, to, days, via }) => ({ id, to, days, via })).sort(byId);
}

function daysBetween(plan: Plan, milestone: Milestone, { due }: Dates): number {
  const calendar = calendarOf(plan, milestone);
  return workdaysUpTo(calendar, due) - workdaysUpTo(calendar, milestone.due ?? due);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
