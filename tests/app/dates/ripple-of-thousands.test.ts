import { breakOff } from '../../support/break-off';
import { countCalls } from '../../support/count-calls';
import type { FakeWorld } from '../../support/fake-world';
import { launchOf, recordOf, writtenKeys } from '../../support/given-launch';
import { givenWideLaunch, wideKeys } from '../../support/given-wide-launch';

/** How long the n-th write takes, in ms. */
function slowWrites(world: FakeWorld, msOf: (place: number) => number): void {
  const write = world.issues.writeDates.bind(world.issues);
  let place = 0;
  world.issues.writeDates = async (id, change, actor) => {
    world.clock.pass(msOf(place++));
    return write(id, change, actor);
  };
}

describe('a ripple of thousands', () => {
  test('writes every date, and looks at Jira again before what it saw is old or at an end', async () => {
    const world = await givenWideLaunch(1_100);
    slowWrites(world, (place) => (place === 0 ? 31_000 : 10));

    await world.jobs.runAll(world);

    expect(writtenKeys(world).sort()).toEqual(wideKeys(1_100).sort());
    expect(world.store.rippleTable.all()).toMatchObject([{ state: 'done', ended: 1_100, failures: [] }]);
    // All, in two answers; after half a minute the next 984; then what is left.
    expect(world.issues.readBatches.map(({ ids }) => ids.length)).toEqual([1_000, 101, 984, 92]);
  });

  test('of 1,000 dates costs 1 transaction for each 24, and no record is read twice', async () => {
    const world = await givenWideLaunch(1_000);
    const store = countCalls(world.store);

    await world.jobs.runAll({ ...world, store: store.port });

    expect(writtenKeys(world)).toHaveLength(1_000);
    // One that begins it, 42 that mark it, one for its cause, one that ends it, one that says so in the launch, the outlook.
    expect(world.store.saves).toBe(47);
    // The freeze, what lies behind it, and of what else bounds it nothing.
    expect(store.counts.get('milestones')).toBe(3);
    expect(store.counts.get('shiftsOf')).toBe(2);
  });

  test('ended by the platform in the middle of each try, writes each date once and loses none', async () => {
    const world = await givenWideLaunch(1_000);
    let tries = 0;
    while (world.jobs.queue.length > 0 && tries < 50) {
      tries += 1;
      // Each try dies with a call that still has its effect.
      const broken = breakOff(world, { call: 150 + tries, how: 'dead-after' });
      await world.jobs.runNext(broken.world);
    }

    expect(tries).toBeGreaterThan(5);
    expect(writtenKeys(world).sort()).toEqual(wideKeys(1_000).sort());
    expect(recordOf(world, 'MKT-1009').known.due).toBe('2026-05-14');
    expect(launchOf(world, 'PROD-2').openRipple).toBeNull();
    expect(world.store.rippleTable.all()).toMatchObject([{ state: 'done', ended: 1_000, failures: [] }]);
  });
});
