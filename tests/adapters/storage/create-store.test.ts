import { createStore } from '../../../src/adapters/storage/create-store';
import { Outage } from '../../../src/app/ports';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { aStoredRipple } from '../../support/a-stored-ripple';
import { aTrackedDependency, aTrackedMilestone } from '../../support/a-tracked-milestone';
import { anId } from '../../support/an-issue';
import { knownDates } from '../../support/known-dates';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

describe('createStore', () => {
  let seams: SandboxSeams;
  beforeEach(() => {
    seams = openSandboxSeams();
  });
  afterEach(() => seams.close());

  test.each([429, 503])('storage that answers %i is an outage, for reads and writes', async (status) => {
    const store = createStore();
    seams.faults.set({ seed: 1, rest: [], kvs: [{ match: {}, status, code: 'PASSING' }] });

    await expect(store.milestones([anId('1')])).rejects.toBeInstanceOf(Outage);
    await expect(store.save({ milestones: [aTrackedMilestone({ id: '1' })] })).rejects.toBeInstanceOf(Outage);
  });

  test('throws on a record of another shape', async () => {
    await createStore().save({ milestones: [aTrackedMilestone({ id: '1' })] });
    const key = { key: '1', entityName: 'milestone' };
    seams.kvs.answer(
      '/api/v1/entity/set',
      JSON.stringify({ ...key, value: { launchId: 'l', version: 1, data: { id: 1 } } }),
    );

    await expect(createStore().milestones([anId('1')])).rejects.toThrow('Cannot read milestone "1"');
  });

  test('reads days back that were reckoned beyond the years people give', async () => {
    const known = { start: null, due: '2200-01-04' as CalendarDate };
    await createStore().save({ milestones: [aTrackedMilestone({ id: '1', known })] });

    expect((await createStore().milestones([anId('1')])).get(anId('1'))).toMatchObject({ known });
  });

  test('indexes what listings ask for', async () => {
    await createStore().save({ milestones: [aTrackedMilestone({ id: '1' })] });

    expect(seams.kvs.records('milestone')).toMatchObject([{ key: '1', value: { launchId: 'launch-1', version: 1 } }]);
  });

  test('keeps an issue that waits for as many others as Jira lets it', async () => {
    const gatedBy = Array.from({ length: 2_000 }, (_, index) =>
      aTrackedDependency({ linkId: `${30_000 + index}`, from: `${10_000 + index}`, lag: index % 3 }),
    );
    const [first, ...rest] = gatedBy;
    if (!first) throw new Error('no dependency');
    const hub = aTrackedMilestone({ id: '1', gatedBy: [{ ...first, overridden: true }, ...rest] });

    expect(await createStore().save({ milestones: [hub] })).toBe('saved');

    expect((await createStore().milestones([hub.id])).get(hub.id)).toEqual({ ...hub, version: 1 });
    expect(seams.kvs.meter.usage().largestValue).toBeLessThan(240 * 1024);
  });

  test('keeps a ripple that people set off by moving a whole launch of thousands', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => anId(`${10_000 + index}`));
    const dates = { from: knownDates('2026-05-05', '2026-05-04'), to: knownDates('2026-05-12', '2026-05-11') };
    const ripple = aStoredRipple({
      cause: { kind: 'date', by: 'ann', moved: ids.map((id) => ({ id, ...dates })) },
      newlyOverridden: ids.flatMap((to) => [1, 2, 3].map((n) => ({ linkId: `${n}${to}`, to }))),
      proposals: ids.map((id) => ({ id, to: dates.to, days: 5, via: [id] })),
    });
    const store = createStore();
    await store.save({ ripples: [ripple] });
    const stored = await store.ripple(ripple.id);
    if (!stored) throw new Error('not stored');
    await store.save({ ripples: [{ ...stored, ended: 24 }] });

    const again = await createStore().ripple(ripple.id);
    expect(again).toEqual({ ...ripple, ended: 24, pages: stored.pages, version: 2 });
    expect((await createStore().ripplesOf(ripple.launchId, null)).ripples).toEqual([again]);
    const { largestValue, writeUnits } = seams.kvs.meter.usage();
    expect(largestValue).toBeLessThan(240 * 1024);
    // Its pages are written once: what is noted of it later costs no more than of another one.
    seams.kvs.meter.clear();
    await store.save({ ripples: [{ ...stored, version: 2, ended: 48 }] });
    expect([writeUnits > 50, seams.kvs.meter.usage().writeUnits]).toEqual([true, 1]);
  });
});
