import type { CalendarDate } from '../../calendar/calendar-date';
import { countInWords } from '../../settings/count-in-words';
import type { Escalation } from '../escalation';
import { shortDay } from './short-day';

/** What an escalation says to whoever may read `key`; null: whoever reads it may not know which issue it is. */
export function sayEscalation(
  { kind, occasion, days }: Pick<Escalation, 'kind' | 'occasion' | 'days'>,
  key: string | null,
): string {
  switch (kind) {
    case 'slip':
      return `${key ?? 'A product milestone'} has slipped ${workdays(days)} within two weeks.`;
    case 'review-late':
      return `The review of ${key ?? 'an asset'} is ${past(days)}.`;
    case 'gate-missed':
      return `The gate of ${key ?? 'a milestone'} was due on ${shortDay(occasion as CalendarDate)} and is still shut.`;
    case 'unsigned':
      return `The claims of ${key ?? 'an asset'} are not signed, and the launch is on ${shortDay(occasion as CalendarDate)}.`;
    case 'early-production':
      return occasion === 'freeze-lifted'
        ? `Work on ${key ?? 'an asset'} goes on although the freeze it waits for has been lifted.`
        : `Work on ${key ?? 'an asset'} began before the freeze it waits for.`;
  }
}

function workdays(days: number | null): string {
  return countInWords(days ?? 0, 'working day');
}

function past(days: number | null): string {
  return days === null || days < 1 ? 'past its window' : `${workdays(days)} past its window`;
}
