import { z } from 'zod';
import { dayFromNumber, dayNumber } from '../../src/domain/calendar/calendar-date';
import { daysFromCivil } from '../../src/domain/calendar/civil-days';
import { mondayToFriday, nthWorkdayNumber, workdaysUpToDay } from '../../src/domain/calendar/work-calendar';
import type { Cone } from '../engine/cone';
import type { Kind } from '../engine/kind';
import { day } from '../graphs/plan-of-points';
import { isFunction } from './is-function';
import type { Library } from './library';

const exported = z.object({
  addBusinessDays: z.custom<(date: Date, days: number) => Date>(isFunction),
  parseISO: z.custom<(text: string) => Date>(isFunction),
  formatISO: z.custom<(date: Date, options: { representation: 'date' }) => string>(isFunction),
});
type Exported = z.infer<typeof exported>;

const specifier = 'date-fns';
const textName = `${specifier}, days as Jira gives them`;
const dateName = `${specifier}, Date objects kept`;

/** The usual way: `addBusinessDays` along every link, in topological order, the latest day kept. */
export const dateFns: Library = {
  specifiers: [specifier],
  kindNames: [textName, dateName],
  kinds: (modules) => {
    const library = exported.parse(modules[specifier]);
    return [overTexts(library), overDates(library)];
  },
};

/** Days are text, read and written anew along every link. */
function overTexts({ addBusinessDays, parseISO, formatISO }: Exported): Kind {
  const later = (text: string, days: number): string =>
    formatISO(addBusinessDays(parseISO(text), days), { representation: 'date' });
  return {
    name: textName,
    layOut: (cone) => {
      const before = Array.from(cone.finishes, (finish): string => writtenDay(finish));
      const days = [...before];
      return {
        run: (delay) => carry({ cone, before, values: days, later }, delay),
        finishes: () => Int32Array.from(days, (text) => workdaysUpToDay(mondayToFriday, dayNumber(day(text)))),
      };
    },
  };
}

/** Days are `Date` objects all the time, midnight of the machine's own time. */
function overDates({ addBusinessDays, parseISO }: Exported): Kind {
  return {
    name: dateName,
    layOut: (cone) => {
      const before = Array.from(cone.finishes, (finish) => parseISO(writtenDay(finish)));
      const dates = [...before];
      return {
        run: (delay) => carry({ cone, before, values: dates, later: addBusinessDays }, delay),
        finishes: () => Int32Array.from(dates, (date) => workdaysUpToDay(mondayToFriday, dayNumberOf(date))),
      };
    },
  };
}

interface Carried<Day extends string | Date> {
  readonly cone: Cone;
  readonly before: readonly Day[];
  readonly values: Day[];
  readonly later: (day: Day, days: number) => Day;
}

function carry<Day extends string | Date>(
  { cone: { first, from, lags }, before, values, later }: Carried<Day>,
  delay: number,
): void {
  const [root] = before;
  if (root === undefined) return;
  values[0] = later(root, delay);
  for (let rank = 1; rank < before.length; rank += 1) {
    let finish = before[rank] ?? root;
    const last = first[rank + 1] ?? 0;
    for (let link = first[rank] ?? 0; link < last; link += 1) {
      const bound = later(values[from[link] ?? 0] ?? root, lags[link] ?? 0);
      if (bound > finish) finish = bound;
    }
    values[rank] = finish;
  }
}

function writtenDay(finish: number): string {
  return dayFromNumber(nthWorkdayNumber(mondayToFriday, finish));
}

function dayNumberOf(date: Date): number {
  return daysFromCivil({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}
