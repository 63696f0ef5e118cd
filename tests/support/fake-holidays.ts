import type { Country, Holidays } from '../../src/app/launch-ports';
import type { Holiday } from '../../src/domain/settings/settings';
import { aDay } from './a-day';

const countries: readonly Country[] = [
  { code: 'DE', name: 'Germany', regions: [{ code: 'BY', name: 'Bavaria' }] },
  { code: 'US', name: 'United States of America', regions: [] },
];

/** Two countries with a holiday or two; Germany has a region with one more. */
export class FakeHolidays implements Holidays {
  countries(): Promise<readonly Country[]> {
    return Promise.resolve(countries);
  }

  of(
    { code, region }: { readonly code: string; readonly region: string | null },
    years: readonly number[],
  ): Promise<readonly Holiday[] | undefined> {
    const country = countries.find((one) => one.code === code);
    if (!country || (region !== null && !country.regions.some((one) => one.code === region)))
      return Promise.resolve(undefined);
    const days = years.flatMap((year) => [
      { day: aDay(`${year}-01-01`), name: "New Year's Day" },
      ...(region === 'BY' ? [{ day: aDay(`${year}-01-06`), name: 'Epiphany' }] : []),
      ...(code === 'DE'
        ? [{ day: aDay(`${year}-05-01`), name: 'Labour Day' }]
        : [{ day: aDay(`${year}-07-04`), name: 'Independence Day' }]),
    ]);
    return Promise.resolve(days);
  }
}
