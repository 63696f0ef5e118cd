import type { Country, Holidays } from '../../app/launch-ports';
import { dayFromNumber, dayNumber, parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { Holiday } from '../../domain/settings/settings';

/** What the library tells of one holiday, as far as it is used. */
interface Told {
  /** `YYYY-MM-DD hh:mm:ss`, as the clock stands in that country. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
}

const english = 'en';
const msPerDay = 86_400_000;

/** Public holidays of two hundred countries, from the package date-holidays; rules are reckoned here, nothing is fetched. */
export function createHolidays(): Holidays {
  return {
    countries: async () => countriesIn(new (await library())()),
    of: async ({ code, region }, years) => {
      const Library = await library();
      if (!isPlace(new Library(), code, region)) return undefined;
      const options = { types: ['public' as const], languages: [english] };
      const place = region === null ? new Library(code, options) : new Library(code, region, options);
      return inOrder(years.flatMap((year) => place.getHolidays(year).flatMap(daysOf)));
    },
  };
}

/** Rules of the whole world take a while to load: only whoever asks for holidays waits for them. */
async function library() {
  return (await import(/* webpackMode: "eager" */ 'date-holidays')).default;
}

interface Places {
  getCountries(language: string): Record<string, string>;
  /** Of most countries it knows none. */
  getStates(country: string, language: string): Record<string, string> | undefined;
}

function countriesIn(places: Places): Country[] {
  return named(places.getCountries(english)).map(({ code, name }) => ({
    ...{ code, name },
    regions: named(places.getStates(code, english) ?? {}),
  }));
}

function isPlace(places: Places, code: string, region: string | null): boolean {
  if (!Object.hasOwn(places.getCountries(english), code)) return false;
  return region === null || Object.hasOwn(places.getStates(code, english) ?? {}, region);
}

function named(names: Record<string, string>): { code: string; name: string }[] {
  const all = Object.entries(names).map(([code, name]) => ({ code, name }));
  return all.sort((a, b) => a.name.localeCompare(b.name, english));
}

/** Some last several days. What begins in the course of a day leaves it a working day. */
function daysOf({ date, start, end, name }: Told): Holiday[] {
  const first = parseCalendarDate(date.slice(0, 10));
  if (first === undefined || !date.includes(' 00:00:00')) return [];
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / msPerDay));
  return Array.from({ length }, (_, day) => ({ day: dayFromNumber(dayNumber(first) + day), name }));
}

/** Two holidays may fall on one day: then the day has both names. */
function inOrder(holidays: readonly Holiday[]): Holiday[] {
  const namesByDay = new Map<Holiday['day'], string>();
  for (const { day, name } of holidays) {
    const names = namesByDay.get(day)?.split(', ') ?? [];
    if (!names.includes(name)) namesByDay.set(day, [...names, name].join(', '));
  }
  return [...namesByDay].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
