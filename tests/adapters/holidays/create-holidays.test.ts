import { createHolidays } from '../../../src/adapters/holidays/create-holidays';
import { holidaysReply, settingsReply } from '../../../src/contract/settings';

const holidays = createHolidays();

async function daysOf(code: string, year: number, region: string | null = null): Promise<[string, string][]> {
  const found = await holidays.of({ code, region }, [year]);
  return (found ?? []).map(({ day, name }) => [day, name]);
}

describe('createHolidays', () => {
  test('knows the public holidays of Germany in 2026', async () => {
    expect(await daysOf('DE', 2026)).toEqual([
      ['2026-01-01', "New Year's Day"],
      ['2026-04-03', 'Good Friday'],
      ['2026-04-06', 'Easter Monday'],
      ['2026-05-01', 'Labour Day'],
      ['2026-05-14', 'Ascension Day'],
      ['2026-05-25', 'Whit Monday'],
      ['2026-10-03', 'National Holiday'],
      ['2026-12-25', 'Christmas Day'],
      ['2026-12-26', 'Boxing Day'],
    ]);
  });

  test('knows more of a region', async () => {
    const bavaria = await daysOf('DE', 2026, 'BY');

    expect(bavaria).toEqual(
      expect.arrayContaining([
        ['2026-01-06', 'Epiphany'],
        ['2026-06-04', 'Corpus Christi'],
      ]),
    );
    expect(bavaria.length).toBeGreaterThan((await daysOf('DE', 2026)).length);
  });

  test('gives the day off in place of a holiday on a weekend', async () => {
    // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/: Friday, July 03, 2026.
    expect((await daysOf('US', 2026)).map(([day]) => day)).toEqual(
      expect.arrayContaining(['2026-07-03', '2026-07-04']),
    );
  });

  test('counts each day of a holiday of several', async () => {
    const eid = (await daysOf('TR', 2026)).filter(([, name]) => /Adha|Sacrifice/.test(name));

    expect(eid.length).toBeGreaterThan(2);
  });

  test('puts years together in order, each day once', async () => {
    const found = (await holidays.of({ code: 'DE', region: null }, [2027, 2026])) ?? [];
    const days = found.map(({ day }) => day);

    expect(days).toHaveLength(18);
    expect(days).toEqual([...new Set(days)].sort());
  });

  test.each([
    { code: 'XX', region: null },
    { code: 'DE', region: 'XX' },
    { code: 'de', region: null },
    { code: '__proto__', region: null },
    { code: 'DE', region: 'constructor' },
  ])('knows none of $code $region', async (place) => {
    expect(await holidays.of(place, [2026])).toBeUndefined();
  });

  test('has a name for every country and region, in order, and holidays that fit the page, the same each time', async () => {
    const countries = await holidays.countries();
    const ofAll = await Promise.all(countries.map(({ code }) => daysOf(code, 2026)));

    expect(countries.map(({ name }) => name)).toEqual(
      countries.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')),
    );
    expect(countries.find(({ code }) => code === 'DE')?.regions).toContainEqual({ code: 'BY', name: 'Bayern' });
    const view = settingsReply.options[1].shape.countries;
    expect(view.safeParse(countries).error).toBeUndefined();
    for (const found of ofAll) {
      const reply = { kind: 'holidays', holidays: found.map(([day, name]) => ({ day, name })) };
      expect(holidaysReply.safeParse(reply).error).toBeUndefined();
    }
    expect(ofAll.filter((found) => found.length === 0)).toEqual([]);
    expect(await Promise.all(countries.slice(0, 20).map(({ code }) => daysOf(code, 2026)))).toEqual(ofAll.slice(0, 20));
  });
});
