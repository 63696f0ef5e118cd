import type { DatesView } from '../../../../src/contract/issue-card';
import type { MilestoneView } from '../../../../src/contract/launch';
import { dayToNumber } from '../model/day-to-number';
import type { TimelineModel } from '../model/timeline-model';
import type { DayRange } from './scale';

const daysBefore = 6;
/** Room for the words to the right of the last mark. */
const daysAfter = 16;
/** Today belongs in the picture unless the launch lies far away from it. */
const nearToday = 45;

/** The days that a picture of the launch spans. @param extra dates that are only tried */
export function rangeOf({ launch, t0 }: TimelineModel, extra: readonly DatesView[]): DayRange {
  const days = [...launch.milestones.flatMap(daysOf), ...extra.flatMap(endsOf)].map(dayToNumber);
  if (t0 !== null) days.push(t0);
  const today = dayToNumber(launch.today);
  const bounds = days.reduce(widen, { first: days[0] ?? today, last: days[0] ?? today });
  const isNear = today > bounds.first - nearToday && today < bounds.last + nearToday;
  const { first, last } = isNear ? widen(bounds, today) : bounds;
  return { first: mondayOf(first - daysBefore), last: last + daysAfter };
}

function daysOf({ start, due, baseline, proposal }: MilestoneView): string[] {
  const before = baseline?.kind === 'dated' ? endsOf(baseline) : [];
  return [...endsOf({ start, due }), ...before, ...(proposal === null ? [] : endsOf(proposal.to))];
}

function endsOf({ start, due }: DatesView): string[] {
  return [start, due].filter((day) => day !== null);
}

function widen({ first, last }: DayRange, day: number): DayRange {
  return { first: Math.min(first, day), last: Math.max(last, day) };
}

/** Day 0 is a Monday. */
function mondayOf(day: number): number {
  return Math.floor(day / 7) * 7;
}
