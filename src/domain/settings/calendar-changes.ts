import type { CalendarDate } from '../calendar/calendar-date';
import { countInWords } from './count-in-words';
import { dayInWords } from './day-in-words';
import { listInWords } from './list-in-words';
import type { Holiday, NamedCalendar, Settings } from './settings';
import { weekInWords } from './week-in-words';

/** Days named in one sentence. */
const mostNamed = 3;

type Calendars = Settings['calendars'];

/** What has become of the calendars, a sentence each, without the full stop. */
export function calendarChanges(before: Calendars, after: Calendars): string[] {
  const was = new Map(before.map((calendar) => [calendar.id, calendar]));
  const stays = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((calendar) => changesOf(was.get(calendar.id), calendar)),
    ...before.filter(({ id }) => !stays.has(id)).map(({ name }) => `Calendar "${name}" is gone`),
    ...(before[0].id === after[0].id ? [] : [`"${after[0].name}" is the calendar of every project without another`]),
  ];
}

function changesOf(before: NamedCalendar | undefined, after: NamedCalendar): string[] {
  if (!before) {
    const off = daysByYear(after.holidays, [], `day`).map((days) => `, ${days}`);
    return [`New calendar "${after.name}": ${weekInWords(after.workweek)}${off.join('')}`];
  }
  const weeks = [weekInWords(before.workweek), weekInWords(after.workweek)];
  return [
    ...(before.name === after.name ? [] : [`Calendar "${before.name}" is called "${after.name}"`]),
    ...(weeks[0] === weeks[1] ? [] : [`${after.name}: working days are ${weeks[1] ?? ''}, not ${weeks[0] ?? ''}`]),
    ...daysByYear(after.holidays, before.holidays, 'more').map((days) => `${after.name}: ${days}`),
    ...daysByYear(before.holidays, after.holidays, 'less').map((days) => `${after.name}: ${days}`),
    ...workedDays(after.workdays, before.workdays).map((days) => `${after.name}: worked on ${days}`),
    ...workedDays(before.workdays, after.workdays).map((days) => `${after.name}: not worked on ${days} any more`),
  ];
}

/** Days of the first list that the second lacks, by year. */
function daysByYear(holidays: readonly Holiday[], others: readonly Holiday[], word: 'day' | 'more' | 'less'): string[] {
  const known = new Set(others.map(({ day }) => day));
  const news = holidays.filter(({ day }) => !known.has(day));
  return yearsOf(news.map(({ day }) => day)).map((year) => {
    const ofYear = news.filter(({ day }) => day.startsWith(year));
    const named = ofYear.map(({ day, name }) => `${name} on ${dayInWords(day)}`);
    const count = `${countInWords(ofYear.length, 'day')} off${word === 'day' ? '' : ` ${word}`}`;
    return `${count} in ${year} (${listInWords(named, mostNamed)})`;
  });
}

function workedDays(days: readonly CalendarDate[], others: readonly CalendarDate[]): string[] {
  const news = days.filter((day) => !others.includes(day));
  return yearsOf(news).map((year) => {
    const ofYear = news.filter((day) => day.startsWith(year)).map(dayInWords);
    return `${listInWords(ofYear, mostNamed)} ${year}`;
  });
}

function yearsOf(days: readonly CalendarDate[]): string[] {
  return [...new Set(days.map((day) => day.slice(0, 4)))].sort();
}
