/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { SettingsStore } from '../../src/app/launch-ports';
import { firstSettings } from '../../src/domain/settings/first-settings';
import type { CalendarId, ProjectId, Settings } from '../../src/domain/settings/settings';
import { aDay } from '../support/a-day';

export interface SettingsStoreUnderTest {
  /** Each call opens the store as the next invocation would. */
  readonly openStore: () => SettingsStore;
  readonly close: () => void;
}

const german = {
  id: 'de' as CalendarId,
  name: 'Germany',
  workweek: [1, 2, 3, 4, 5] as const,
  holidays: [{ day: aDay('2026-05-01'), name: 'Labour Day' }],
  workdays: [aDay('2026-05-02')],
  country: { code: 'DE', region: 'BY' },
};

const settled: Settings = {
  ...firstSettings,
  startField: 'customfield_10015',
  calendars: [german, firstSettings.calendars[0]],
  projects: [
    { id: '10000' as ProjectId, role: 'product', calendar: german.id },
    { id: '10001' as ProjectId, role: null, calendar: german.id },
  ],
  dial: { kind: 'ask-above', days: 3 },
  calendarsOf: 1,
  calendarsSeen: true,
  savedAt: '2026-05-04T09:00:00.000Z',
  savedBy: 'ann',
};

/** What every store of settings must do, whatever it is made of. */
export function describeSettingsStore(name: string, open: () => SettingsStoreUnderTest): void {
  describe(`SettingsStore: ${name}`, () => {
    let store: SettingsStore;
    let reopen: () => SettingsStore;
    let close: () => void;
    beforeEach(() => {
      ({ openStore: reopen, close } = open());
      store = reopen();
    });
    afterEach(() => close());

    test('holds the first settings before anything is saved', async () => {
      expect(await store.read()).toEqual(firstSettings);
      expect(await store.at(1)).toBeUndefined();
    });

    test('gives back what was saved, with the next version, at once and later', async () => {
      expect(await store.save(settled)).toBe('saved');

      expect(await store.read()).toEqual({ ...settled, version: 1 });
      expect(await reopen().read()).toEqual({ ...settled, version: 1 });
    });

    test('keeps each version', async () => {
      await store.save(settled);
      await store.save({ ...(await store.read()), dial: { kind: 'ask' } });

      expect(await store.at(1)).toEqual({ ...settled, version: 1 });
      expect(await store.at(2)).toEqual({ ...settled, dial: { kind: 'ask' }, version: 2 });
      expect(await store.at(3)).toBeUndefined();
    });

    test('refuses a save made from older settings, and leaves both as they are', async () => {
      await store.save(settled);
      const other = reopen();
      const before = await other.read();
      await store.save({ ...(await store.read()), dial: { kind: 'ask' } });

      expect(await other.save({ ...before, dial: { kind: 'apply' } })).toBe('changed-meanwhile');

      expect(await other.read()).toMatchObject({ dial: { kind: 'ask' }, version: 2 });
      expect(await reopen().read()).toMatchObject({ dial: { kind: 'ask' }, version: 2 });
      expect(await store.at(2)).toMatchObject({ dial: { kind: 'ask' } });
    });
  });
}
