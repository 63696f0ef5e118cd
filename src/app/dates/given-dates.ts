import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { KnownDates } from '../../domain/launches/tracked-milestone';

interface ChangeItem {
  readonly field: string;
  readonly to?: unknown;
}

/** The dates a change has given, as far as its items tell them: a day, or nothing for one taken away. */
export function givenDates(items: readonly ChangeItem[]): Partial<KnownDates> {
  return { ...given(items, 'due', 'duedate'), ...given(items, 'start', 'Start date') };
}

function given(items: readonly ChangeItem[], name: keyof KnownDates, field: string): Partial<KnownDates> {
  const item = items.find((candidate) => candidate.field === field);
  if (!item || !Object.hasOwn(item, 'to')) return {};
  if (item.to === null || item.to === '') return { [name]: null };
  // Jira may write `2026-05-05 00:00:00.0`; what is no day at all tells nothing.
  const day = typeof item.to === 'string' ? parseCalendarDate(item.to.slice(0, 10)) : undefined;
  return day ? { [name]: day } : {};
}
