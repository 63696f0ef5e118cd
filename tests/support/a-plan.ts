import type { IsoWeekday } from '../../src/domain/calendar/work-week';
import { createCalendar, mondayToFriday } from '../../src/domain/calendar/work-calendar';
import type { WorkCalendar } from '../../src/domain/calendar/work-calendar';
import type { Change, Dates, Dependency, Milestone, MilestoneId, Plan } from '../../src/domain/schedule/plan';
import { aDay } from './a-day';

/** `2026-05-05`, or start and due as `2026-05-04..2026-05-05`; empty for none. */
type Span = string;

export function anId(text: string): MilestoneId {
  return text as MilestoneId;
}

export function dates(span: Span): Dates {
  const [first = '', second] = span.split('..');
  return second === undefined ? { due: aDay(first) } : { start: aDay(first), due: aDay(second) };
}

/** A marketing milestone not begun yet, on the calendar `default`. */
export function aMilestone(id: string, span: Span, rest: Partial<Omit<Milestone, 'id'>> = {}): Milestone {
  const common = { id: anId(id), role: 'marketing', state: 'todo', pinned: false, calendar: 'default' } as const;
  return { ...common, ...(span === '' ? {} : dates(span)), ...rest };
}

/** `A > B`: A gates B, from finish to start, without a lag. */
export function aDependency(ends: string, rest: Partial<Omit<Dependency, 'from' | 'to'>> = {}): Dependency {
  const [from = '', to = ''] = ends.split(' > ').map(anId);
  return { from: anId(from), to: anId(to), type: 'FS', lag: 0, mode: 'at-least', overridden: false, ...rest };
}

export function aChange(id: string, span: Span): Change {
  return { id: anId(id), ...dates(span) };
}

export function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    calendars: new Map([['default', mondayToFriday]]),
    milestones: [],
    dependencies: [],
    productDates: 'propose',
    ...parts,
  };
}

export function aCalendar(workweek: readonly IsoWeekday[], holidays: readonly string[] = []): WorkCalendar {
  const created = createCalendar({ workweek, holidays: holidays.map(aDay), workdays: [] });
  if (created.kind === 'no-working-day') throw new Error('Cannot make the calendar: it has no working day');
  return created.calendar;
}
