import { formOfSettings } from '../../../src/app/settings/form-of-settings';
import { saveSettings } from '../../../src/app/settings/save-settings';
import type { SettingsForm } from '../../../src/contract/settings';
import type { Settings } from '../../../src/domain/settings/settings';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, forgetPast, givenLaunch } from '../../support/given-launch';
import { aNamedCalendar, easter, projectOf, someSettings } from '../../support/some-settings';

async function givenSettings(): Promise<FakeWorld> {
  const world = createFakeWorld();
  world.issues.name('ann', 'Ann Lee');
  await world.settings.save(someSettings({ savedBy: 'ann', savedAt: '2026-05-01T09:00:00.000Z' }));
  return world;
}

function aForm(overrides: Partial<Settings> = {}): SettingsForm {
  return formOfSettings(someSettings(overrides));
}

function save(world: FakeWorld, form: SettingsForm, version = 1) {
  return saveSettings(world, { accountId: 'bob' }, { version, form });
}

const withLabourDay = {
  calendars: [
    aNamedCalendar('Default'),
    aNamedCalendar('Germany', { holidays: [...easter, ['2026-05-01', 'Labour Day']] }),
  ] as const,
};

describe('saveSettings', () => {
  test('saves under the next version, with who and when', async () => {
    const world = await givenSettings();

    expect(await save(world, aForm({ dial: { kind: 'ask' } }))).toEqual({ kind: 'done', version: 2 });

    const at = world.clock.now();
    expect(world.settings.now()).toMatchObject({ version: 2, savedBy: 'bob', savedAt: at, dial: { kind: 'ask' } });
    expect(await world.settings.at(1)).toMatchObject({ savedBy: 'ann', dial: { kind: 'apply' } });
  });

  test.each<{ what: string; overrides: Partial<Settings>; calendarsOf: number }>([
    { what: 'no calendar', overrides: { thresholds: { slipDays: 1, floatDays: 1 } }, calendarsOf: 0 },
    {
      what: 'a name alone',
      overrides: {
        calendars: [aNamedCalendar('Default', { name: 'Usual' }), aNamedCalendar('Germany', { holidays: easter })],
      },
      calendarsOf: 0,
    },
    { what: 'a holiday', overrides: withLabourDay, calendarsOf: 2 },
    { what: 'who uses it', overrides: { projects: [projectOf('PROD', 'Default', 'product')] }, calendarsOf: 2 },
  ])('notes which version the calendars are of, after a change of $what', async ({ overrides, calendarsOf }) => {
    const world = await givenSettings();

    await save(world, aForm(overrides));

    expect(world.settings.now()).toMatchObject({ version: 2, calendarsOf });
  });

  test('notes that a person has looked at the calendars: by changing one, or by saying so', async () => {
    const world = await givenSettings();
    const isSeen = (): boolean => world.settings.now().calendarsSeen;

    await save(world, aForm({ startField: null, projects: [projectOf('PROD', 'Default', 'product')] }));
    expect(isSeen()).toBe(false);
    await saveSettings(world, { accountId: 'bob' }, { version: 2, form: aForm(), confirms: 'calendars' });
    expect(isSeen()).toBe(true);
    await save(world, aForm({ startField: null }), 3);
    expect(isSeen()).toBe(true);

    const other = await givenSettings();
    await save(other, aForm(withLabourDay));
    expect(other.settings.now().calendarsSeen).toBe(true);
  });

  test('puts days in order, each once', async () => {
    const world = await givenSettings();
    const [first, germany] = aForm().calendars;
    const days = ['2026-04-06', '2026-04-03', '2026-04-03'].map((day, index) => ({ day, name: `Day ${index}` }));
    if (!first || !germany) throw new Error('Cannot make the form: it has two calendars');

    await save(world, {
      ...aForm(),
      calendars: [first, { ...germany, holidays: days, workdays: ['2026-05-09', '2026-05-02'] }],
    });

    expect(world.settings.now().calendars[1]).toMatchObject({
      holidays: [
        { day: '2026-04-03', name: 'Day 1' },
        { day: '2026-04-06', name: 'Day 0' },
      ],
      workdays: ['2026-05-02', '2026-05-09'],
    });
  });

  test('does not write over what somebody else has saved meanwhile', async () => {
    const world = await givenSettings();
    const form = aForm({ dial: { kind: 'ask' } });

    expect(await save(world, form, 0)).toEqual({
      kind: 'conflict',
      by: { id: 'ann', name: 'Ann Lee' },
      at: '2026-05-01T09:00:00.000Z',
    });
    expect(world.settings.now()).toMatchObject({ version: 1, dial: { kind: 'apply' } });
  });

  test('of two saves at once, one stands and the other is told so', async () => {
    const world = await givenSettings();

    const replies = await Promise.all([
      save(world, aForm({ dial: { kind: 'ask' } })),
      save(world, aForm({ dial: { kind: 'ask-above', days: 2 } })),
    ]);

    expect(replies.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
    expect(world.settings.now().version).toBe(2);
  });

  test.each<{ form: SettingsForm; message: string }>([
    {
      form: aForm({ linkTypeName: 'Waits' }),
      message: 'Cannot save the settings: Jira has no link type "Waits". Choose one of "Blocks", "Gates"',
    },
    {
      form: aForm({
        calendars: [aNamedCalendar('Default'), aNamedCalendar('Germany', { country: { code: 'XX', region: null } })],
      }),
      message:
        'Cannot save the settings: no holidays of "XX" are known, which calendar "Germany" names. Choose another country',
    },
    {
      form: {
        ...aForm(),
        projects: [],
        calendars: aForm().calendars.map((calendar) => ({ ...calendar, workdays: ['2999-01-01'] })),
      },
      message: 'Cannot save the settings: 2999-01-01 is outside the years 1900 to 2199. Take it out',
    },
  ])('$message', async ({ form, message }) => {
    const world = await givenSettings();

    expect(await save(world, form)).toEqual({ kind: 'refused', message });
    expect(world.settings.now().version).toBe(1);
  });

  test('refuses more than one record holds', async () => {
    const world = await givenSettings();
    const many = Array.from({ length: 50 }, (_, index) => {
      const holidays = Array.from({ length: 200 }, (_, day) => {
        const month = String(1 + (day % 12)).padStart(2, '0');
        return [
          `${2026 + Math.floor(day / 12)}-${month}-${10 + (index % 10)}`,
          'A holiday with a rather long name',
        ] as const;
      });
      return aNamedCalendar(`Calendar ${index}`, { holidays });
    });
    const [first = aNamedCalendar('Default'), ...others] = many;

    const reply = await save(world, aForm({ calendars: [first, ...others], projects: [] }));

    expect(reply).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/^Cannot save the settings: they take \d+ KB, at most 200 KB fit\. /) as string,
    });
  });

  test('keeps a project that Jira has no more, and takes in no new one of the kind', async () => {
    const world = await givenSettings();
    world.site.all = world.site.all.filter(({ key }) => key !== 'MKT');

    expect((await save(world, aForm({ dial: { kind: 'ask' } }))).kind).toBe('done');
    world.site.all = world.site.all.filter(({ key }) => key !== 'INTL');
    expect(await save(world, aForm({ projects: [projectOf('INTL', 'Default')] }), 2)).toMatchObject({
      kind: 'refused',
    });
  });

  test('another link type has the links of that type taken in', async () => {
    const world = await givenSettings();

    await save(world, aForm({ dial: { kind: 'ask' } }));
    expect(world.jobs.queue).toEqual([]);
    await save(world, aForm({ dial: { kind: 'ask' }, linkTypeName: 'Blocks' }), 2);

    expect(world.jobs.queue).toEqual([{ kind: 'adopt', after: null }]);
  });

  test('moves no date, whatever is changed', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-04-30' }), anIssue({ key: 'MKT-1', due: '2026-05-01' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1', lag: 1, mode: 'exactly' }],
    });
    forgetPast(world);

    await save(world, aForm({ ...withLabourDay, projects: [projectOf('MKT', 'Germany', 'product')] }), 1);
    await world.jobs.runAll(world);

    expect(world.issues.writes).toEqual([]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-01');
    expect(world.store.milestoneTable.one(anId('MKT-1'))?.proposal).toBeNull();
  });
});
