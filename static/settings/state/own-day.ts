import type { CalendarForm } from '../../../src/contract/settings';
import { formatDay } from '../../shared/text/format-day';

/** A day that a person adds. */
export interface OwnDay {
  readonly kind: 'off' | 'extra';
  /** `YYYY-MM-DD`; empty: not chosen yet. */
  readonly day: string;
  /** Of a day off. */
  readonly name: string;
}

const mostOff = 1_000;
const mostExtra = 200;

/** Why a day cannot be added, with the way out; null: it can. */
export function dayFault({ holidays, workdays }: CalendarForm, { kind, day, name }: OwnDay): string | null {
  if (day === '') return 'Choose the day';
  if (kind === 'off' && name.trim() === '') return 'Give the day a name, so that others know why it is off';
  const known = holidays.find((one) => one.day === day);
  if (kind === 'off' && known !== undefined)
    return `${formatDay(day)} is off already: ${known.name}. Remove it first to give it another name`;
  if (workdays.includes(day)) return `${formatDay(day)} is an extra working day already: remove it first`;
  const isFull = kind === 'off' ? holidays.length >= mostOff : workdays.length >= mostExtra;
  return isFull ? 'No more days fit into this calendar: remove days of past years first' : null;
}

export function withDay(calendar: CalendarForm, { kind, day, name }: OwnDay): CalendarForm {
  return kind === 'off'
    ? { ...calendar, holidays: [...calendar.holidays, { day, name: name.trim() }] }
    : { ...calendar, workdays: [...calendar.workdays, day] };
}
