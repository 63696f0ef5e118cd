import type { DayTexts } from '../../contract/claim-words';

/**
 * Days in words, as the screen writes them: `Thu 7 May`, with the year where it is not the present one.
 * @param timezone of whoever exports, such as `Europe/Berlin`: an instant falls on a day by their clock
 */
export function dayTexts(now: string, timezone: string): DayTexts {
  const thisYear = partsOf(now, timezone).year;
  return {
    day: (day) => {
      const { weekday, ...parts } = partsOf(`${day}T00:00:00Z`, 'UTC');
      return `${weekday} ${dated(parts, thisYear)}`;
    },
    moment: (instant) => dated(partsOf(instant, timezone), thisYear),
  };
}

function dated({ day, month, year }: Pick<Parts, 'day' | 'month' | 'year'>, thisYear: string): string {
  return year === thisYear ? `${day} ${month}` : `${day} ${month} ${year}`;
}

interface Parts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(instant: string, timeZone: string): Parts {
  const format = { timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const parts = new Intl.DateTimeFormat('en-US', format).formatToParts(new Date(instant));
  const partOf = (name: keyof Parts) => parts.find(({ type }) => type === name)?.value ?? '';
  return { weekday: partOf('weekday'), day: partOf('day'), month: partOf('month'), year: partOf('year') };
}
