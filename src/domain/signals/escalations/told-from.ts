import { dayFromNumber, dayNumber, type CalendarDate } from '../../calendar/calendar-date';
import { workdaysUpTo, type WorkCalendar } from '../../calendar/work-calendar';
import type { Escalations } from '../../settings/settings';

type Quiet = NonNullable<Escalations['quiet']>;

/** More days off than that in a row is a calendar in which nobody works. */
const mostDaysOff = 366;

/**
 * From when on people may be told what is known now: outside the quiet hours, on a working day. Days and hours are those
 * of the zone in which it is quiet.
 * @param now ISO instant
 * @returns ISO instant
 */
export function toldFrom(now: string, quiet: Escalations['quiet'], calendar: WorkCalendar): string {
  if (quiet === null) return now;
  const { day, time } = localOf(Date.parse(now), quiet.zone);
  const today = isWorked(calendar, day) ? endOfQuiet(time, quiet) : 'tomorrow';
  if (today === 'now') return now;
  if (today !== 'tomorrow') return new Date(instantOf(day, today, quiet.zone)).toISOString();
  const next = nextWorkday(calendar, day);
  const morning = endOfQuiet('00:00', quiet);
  return new Date(instantOf(next, morning === 'now' ? '00:00' : morning, quiet.zone)).toISOString();
}

/** `now`: it is not quiet. A time: until then of the same day. */
function endOfQuiet(time: string, { from, to }: Quiet): string {
  if (from === to) return 'now';
  if (from < to) return time >= from && time < to ? to : 'now';
  if (time >= from) return 'tomorrow';
  return time < to ? to : 'now';
}

function isWorked(calendar: WorkCalendar, day: CalendarDate): boolean {
  return workdaysUpTo(calendar, day) > workdaysUpTo(calendar, dayFromNumber(dayNumber(day) - 1));
}

function nextWorkday(calendar: WorkCalendar, day: CalendarDate): CalendarDate {
  const first = dayNumber(day) + 1;
  for (let number = first; number < first + mostDaysOff; number += 1) {
    if (isWorked(calendar, dayFromNumber(number))) return dayFromNumber(number);
  }
  return dayFromNumber(first);
}

/** Day and `HH:MM` on the clocks of a zone. @param ms since 1970 */
function localOf(ms: number, zone: string): { day: CalendarDate; time: string } {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}` as CalendarDate;
  return { day, time: `${part('hour')}:${part('minute')}` };
}

/** ms since 1970. A time that clocks leap over is the first one after the leap. */
function instantOf(day: CalendarDate, time: string, zone: string): number {
  const wanted = Date.parse(`${day}T${time}:00.000Z`);
  const first = wanted - offsetAt(wanted, zone);
  const second = wanted - offsetAt(first, zone);
  const shown = localOf(second, zone);
  return shown.day === day && shown.time === time ? second : Math.max(first, second);
}

/** ms that the clocks of a zone are ahead of UTC, to the minute. */
function offsetAt(ms: number, zone: string): number {
  const { day, time } = localOf(ms, zone);
  return Date.parse(`${day}T${time}:00.000Z`) - Math.floor(ms / 60_000) * 60_000;
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-US', { ...digits, hourCycle: 'h23', timeZone: zone });
}
