import { workdaysUpTo } from '../calendar/work-calendar';
import { calendarOf } from '../schedule/calendar-of';
import type { Milestone, MilestoneId, Plan } from '../schedule/plan';
import { sameDates } from './changes-by-people';
import type { ShiftFailure, StoredRipple, StoredShift } from './stored-ripple';
import type { KnownDates } from './tracked-milestone';

/**
 * Why a date stays. `moved-since`: somebody, or another ripple, has set another one. `not-written`: the ripple itself
 * never set it.
 */
export type StayReason = 'moved-since' | 'not-written' | 'done' | 'pinned' | 'no-permission';

/** A date that goes back: from what stands to what was before. `days`: working days of the due day, in its calendar. */
export interface Return {
  readonly id: MilestoneId;
  readonly from: KnownDates;
  readonly to: KnownDates;
  readonly days: number;
}

export interface Undo {
  readonly back: readonly Return[];
  readonly left: readonly { readonly id: MilestoneId; readonly why: StayReason; readonly now: KnownDates }[];
  /** The dates that set it off. `blocked`: why they cannot go back as well; null: they can. */
  readonly causes: readonly (Return & { readonly blocked: StayReason | null })[];
}

interface Written {
  readonly ripple: Pick<StoredRipple, 'cause' | 'failures'>;
  readonly shifts: readonly StoredShift[];
  readonly mayEdit: ReadonlySet<MilestoneId>;
}

/**
 * What taking a ripple back does to the dates as they stand now. Only those go back that are still what the ripple
 * wrote; one that has gone back already is not named, and neither is one that is not in the plan.
 */
export function undoOf(plan: Plan, { ripple, shifts, mayEdit }: Written): Undo {
  const milestones = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
  const failures = new Map(ripple.failures.map((failure) => [failure.id, failure]));
  const back: Return[] = [];
  const left: Undo['left'][number][] = [];
  for (const shift of shifts) {
    const milestone = milestones.get(shift.id);
    const now = milestone && datesOf(milestone);
    if (!now || isBack(now, shift, failures.get(shift.id))) continue;
    const why = whyItStays(milestone, { shift, failure: failures.get(shift.id), mayEdit });
    if (why === null) back.push({ id: shift.id, from: now, to: shift.from, days: -shift.days });
    else left.push({ id: shift.id, why, now });
  }
  return { back, left, causes: causesOf(plan, { ripple, shifts, mayEdit }, milestones) };
}

/** What the app wrote for a person, as for another T-0, is among the shifts. */
function causesOf(
  plan: Plan,
  { ripple, shifts, mayEdit }: Written,
  milestones: ReadonlyMap<MilestoneId, Milestone>,
): Undo['causes'] {
  const shifted = new Set(shifts.map(({ id }) => id));
  return ripple.cause.moved.flatMap((moved) => {
    const milestone = milestones.get(moved.id);
    if (!milestone || shifted.has(moved.id) || sameDates(moved.from, moved.to)) return [];
    const now = datesOf(milestone);
    if (sameDates(now, moved.from)) return [];
    const days = daysBetween(plan, milestone, { from: now, to: moved.from });
    const blocked = whyItStays(milestone, { shift: moved, failure: undefined, mayEdit });
    return [{ id: moved.id, from: now, to: moved.from, days, blocked }];
  });
}

interface Move {
  readonly shift: Pick<StoredShift, 'id' | 'from' | 'to'>;
  readonly failure: ShiftFailure | undefined;
  readonly mayEdit: ReadonlySet<MilestoneId>;
}

function whyItStays(milestone: Milestone, { shift, failure, mayEdit }: Move): StayReason | null {
  const now = datesOf(milestone);
  // A person who was quicker may have chosen the very same day: it is theirs.
  if (failure?.state === 'overtaken') return 'moved-since';
  if (!sameDates(now, shift.to)) return failure && sameDates(now, shift.from) ? 'not-written' : 'moved-since';
  if (milestone.state === 'done') return 'done';
  if (milestone.pinned) return 'pinned';
  return mayEdit.has(milestone.id) ? null : 'no-permission';
}

/** A date that was refused has never been away. */
function isBack(now: KnownDates, { from }: StoredShift, failure: ShiftFailure | undefined): boolean {
  return sameDates(now, from) && !failure;
}

function datesOf({ start, due }: Milestone): KnownDates {
  return { start: start ?? null, due: due ?? null };
}

function daysBetween(
  plan: Plan,
  milestone: Milestone,
  { from, to }: { readonly from: KnownDates; readonly to: KnownDates },
): number {
  if (from.due === null || to.due === null) return 0;
  const calendar = calendarOf(plan, milestone);
  return workdaysUpTo(calendar, to.due) - workdaysUpTo(calendar, from.due);
}
