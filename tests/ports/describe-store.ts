/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { Store } from '../../src/app/ports';
import type { RippleId } from '../../src/domain/launches/launch';
import { aLaunch, aLaunchId } from '../support/a-launch';
import { aStoredRipple, aStoredShift } from '../support/a-stored-ripple';
import { aTrackedDependency, aTrackedMilestone } from '../support/a-tracked-milestone';
import { anId } from '../support/an-issue';
import { knownDates } from '../support/known-dates';

export interface StoreUnderTest {
  readonly store: Store;
  readonly close: () => void;
}

/** What every store must do, whatever it is made of. */
export function describeStore(name: string, open: () => StoreUnderTest): void {
  describe(`Store: ${name}`, () => {
    let store: Store;
    let close: () => void;
    beforeEach(() => {
      ({ store, close } = open());
    });
    afterEach(() => close());

    test('gives back a milestone as it was saved, with the next version', async () => {
      const milestone = aTrackedMilestone({
        id: '10001',
        known: knownDates('2026-05-07', '2026-05-06'),
        pinned: true,
        gatedBy: [aTrackedDependency({ from: '10002', lag: -2, mode: 'keep-gap', maxLag: 5, overridden: true })],
        gates: [anId('10003')],
        ripples: ['ripple-1' as RippleId],
        proposal: { rippleId: 'ripple-1' as RippleId, to: knownDates('2026-05-18'), days: 7, by: null },
        refusal: {
          to: knownDates('2026-05-18'),
          reason: 'Jira does not take the date',
          at: '2026-05-04T09:00:00.000Z',
        },
      });

      expect(await store.save({ milestones: [milestone] })).toBe('saved');

      expect([...(await store.milestones([milestone.id]))]).toEqual([[milestone.id, { ...milestone, version: 1 }]]);
    });

    test('gives back a launch and a ripple as they were saved', async () => {
      const launch = aLaunch({
        namedAfter: anId('10001'),
        cycles: [[anId('1'), anId('2')]],
        openRipple: 'ripple-1' as RippleId,
      });
      const ripple = aStoredRipple({
        cause: {
          kind: 'date',
          by: 'ann',
          moved: [{ id: anId('1'), from: knownDates('2026-05-05'), to: knownDates(null) }],
        },
        failures: [{ id: anId('2'), state: 'refused', reason: 'no' }],
        proposals: [{ id: anId('3'), to: knownDates('2026-05-18'), days: 7, via: [anId('1'), anId('3')] }],
        newlyOverridden: [{ linkId: '7', to: anId('2') }],
        healed: [{ linkId: '8', to: anId('3') }],
      });

      expect(await store.save({ launches: [launch], ripples: [ripple] })).toBe('saved');

      expect(await store.launch(launch.id)).toEqual({ ...launch, version: 1 });
      expect(await store.ripple(ripple.id)).toEqual({ ...ripple, version: 1 });
    });

    test('has nothing under an id that was never saved', async () => {
      expect([...(await store.milestones([anId('1'), anId('2')]))]).toEqual([]);
      expect([...(await store.milestones([]))]).toEqual([]);
      expect(await store.launch(aLaunchId('none'))).toBeUndefined();
      expect(await store.ripple('none' as RippleId)).toBeUndefined();
    });

    test('reads more milestones than one batch holds, and passes over those that are not there', async () => {
      const milestones = Array.from({ length: 60 }, (_, index) => aTrackedMilestone({ id: `${10_000 + index}` }));
      for (let from = 0; from < 60; from += 20) await store.save({ milestones: milestones.slice(from, from + 20) });

      const found = await store.milestones([anId('404'), ...milestones.map(({ id }) => id)]);

      expect([...found.keys()].sort()).toEqual(milestones.map(({ id }) => id));
    });

    test('refuses a record that was changed meanwhile, and the whole transaction with it', async () => {
      const [one, other] = [aTrackedMilestone({ id: '1' }), aTrackedMilestone({ id: '2' })];
      await store.save({ milestones: [one, other] });
      await store.save({ milestones: [{ ...one, version: 1, pinned: true }] });

      const stale = {
        milestones: [
          { ...other, version: 1, pinned: true },
          { ...one, version: 1 },
        ],
        launches: [aLaunch()],
      };

      expect(await store.save(stale)).toBe('changed-meanwhile');
      expect((await store.milestones([other.id])).get(other.id)).toMatchObject({ pinned: false, version: 1 });
      expect(await store.launch(aLaunch().id)).toBeUndefined();
    });

    test('refuses to create what is there already', async () => {
      await store.save({ milestones: [aTrackedMilestone({ id: '1', pinned: true })] });

      expect(await store.save({ milestones: [aTrackedMilestone({ id: '1' })] })).toBe('changed-meanwhile');
      expect((await store.milestones([anId('1')])).get(anId('1'))?.pinned).toBe(true);
    });

    test('of two who change one record at a time, one wins', async () => {
      await store.save({ launches: [aLaunch()] });
      const read = { ...aLaunch(), version: 1 };

      const outcomes = await Promise.all([
        store.save({ launches: [{ ...read, name: 'One' }] }),
        store.save({ launches: [{ ...read, name: 'Other' }] }),
      ]);

      expect(outcomes.sort()).toEqual(['changed-meanwhile', 'saved']);
    });

    test('removes a record, unless it was changed meanwhile', async () => {
      await store.save({ milestones: [aTrackedMilestone({ id: '1' }), aTrackedMilestone({ id: '2' })] });

      expect(await store.save({ removed: [aTrackedMilestone({ id: '1', version: 7 })] })).toBe('changed-meanwhile');
      expect(await store.save({ removed: [aTrackedMilestone({ id: '2', version: 1 })] })).toBe('saved');

      expect([...(await store.milestones([anId('1'), anId('2')])).keys()]).toEqual(['1']);
    });

    test('takes 25 records at once', async () => {
      const milestones = Array.from({ length: 24 }, (_, index) => aTrackedMilestone({ id: `${index}` }));

      expect(await store.save({ milestones, launches: [aLaunch()] })).toBe('saved');
      expect((await store.milestones(milestones.map(({ id }) => id))).size).toBe(24);
    });

    test('takes no more than 25 records at once', async () => {
      const milestones = Array.from({ length: 26 }, (_, index) => aTrackedMilestone({ id: `${index}` }));

      await expect(Promise.resolve().then(() => store.save({ milestones }))).rejects.toThrow();
    });

    test('lists the milestones of one launch', async () => {
      await store.save({
        milestones: [
          aTrackedMilestone({ id: '1' }),
          aTrackedMilestone({ id: '2', launchId: aLaunchId('launch-2') }),
          aTrackedMilestone({ id: '3' }),
        ],
      });

      const found = await store.milestonesOf(aLaunchId('launch-1'));

      expect(found.map(({ id }) => id).sort()).toEqual(['1', '3']);
    });

    test('lists all milestones of a launch of 150', async () => {
      const milestones = Array.from({ length: 150 }, (_, index) => aTrackedMilestone({ id: `${1000 + index}` }));
      for (let from = 0; from < 150; from += 25) await store.save({ milestones: milestones.slice(from, from + 25) });

      expect(await store.milestonesOf(aLaunchId('launch-1'))).toHaveLength(150);
    });

    test('lists active launches, page by page', async () => {
      const ids = ['launch-1', 'launch-2', 'launch-3', 'launch-4'].map(aLaunchId);
      await store.save({
        launches: ids.map((id) => aLaunch({ id, state: id === 'launch-3' ? 'archived' : 'active' })),
      });

      const found: string[] = [];
      for await (const page of store.activeLaunches()) found.push(...page.map(({ id }) => id));

      expect(found.sort()).toEqual(['launch-1', 'launch-2', 'launch-4']);
    });

    test.each([0, 1, 200, 201, 450])('gives back %i shifts of a ripple, in their order', async (count) => {
      const shifts = Array.from({ length: count }, (_, index) => aStoredShift({ id: `${index}`, days: index }));
      const ripple = aStoredRipple({ shiftCount: count });

      await store.addShifts(ripple.id, shifts);
      await store.save({ ripples: [ripple] });

      expect(await store.shiftsOf(ripple)).toEqual(shifts);
    });

    test('does not pass a ripple off as whole whose shifts are missing', async () => {
      await expect(Promise.resolve().then(() => store.shiftsOf(aStoredRipple({ shiftCount: 3 })))).rejects.toThrow(
        'Cannot read the shifts',
      );
    });

    test('shares no object with the app', async () => {
      const dates = { start: null, due: knownDates('2026-05-07').due };
      await store.save({ milestones: [aTrackedMilestone({ id: '1', known: dates })] });
      dates.due = null;

      const [first, second] = [await store.milestones([anId('1')]), await store.milestones([anId('1')])];

      expect(first.get(anId('1'))?.known.due).toBe('2026-05-07');
      expect(first.get(anId('1'))).not.toBe(second.get(anId('1')));
    });
  });
}
