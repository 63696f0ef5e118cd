import { prepareSite } from '../../../src/app/launches/prepare-site';
import { anId, anIssue } from '../../support/an-issue';
import { breakOff } from '../../support/break-off';
import { countCalls } from '../../support/count-calls';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { launchOf, moved, recordOf } from '../../support/given-launch';

const links = [
  ['PROD-2', 'MKT-1'],
  ['MKT-1', 'MKT-2'],
  ['MKT-4', 'MKT-5'],
  ['MKT-2', 'MKT-3'],
] as const;

/** Links drawn long before the app came, one of them broken by the dates that stand. */
function givenOldSite(): FakeWorld {
  const world = createFakeWorld();
  world.issues.put(anIssue({ key: 'PROD-2', due: '2026-05-14' }));
  world.issues.put(...[1, 2, 3, 4, 5, 6].map((number) => anIssue({ key: `MKT-${number}` })));
  for (const [from, to] of links) world.issues.drawLink({ from: anId(from), to: anId(to) });
  world.issues.linksPerPage = 2;
  return world;
}

describe('adoptSite', () => {
  test('takes in the links that are there, page by page, and moves nothing', async () => {
    const world = givenOldSite();

    await prepareSite(world);
    await world.jobs.runAll(world);

    expect(world.issues.isPrepared).toBe(true);
    expect(world.issues.writes).toEqual([]);
    expect(launchOf(world, 'MKT-3').id).toBe(launchOf(world, 'PROD-2').id);
    expect(launchOf(world, 'MKT-5').id).not.toBe(launchOf(world, 'PROD-2').id);
    expect(world.store.milestoneTable.one(anId('MKT-6'))).toBeUndefined();
    expect(recordOf(world, 'MKT-2').gatedBy).toMatchObject([{ from: 'MKT-1', overridden: false }]);
  });

  test('has each launch looked at once, so that it is listed', async () => {
    const world = givenOldSite();

    await prepareSite(world);
    await world.jobs.runAll(world);

    const launches = world.store.launchTable.all().filter(({ joined }) => joined === null);
    expect(launches.map(({ outlook }) => outlook?.milestones).sort()).toEqual([2, 4]);
    // All pages of links together, and launches.
    expect(world.jobs.runs).toBe(1 + 2);
  });

  test('a large site is taken in by twenty pages at a time, no faster than storage can be read', async () => {
    const world = createFakeWorld();
    const keys = Array.from({ length: 2_101 }, (_, index) => `MKT-${index + 10}`);
    world.issues.put(anIssue({ key: 'PROD-2' }), ...keys.map((key) => anIssue({ key })));
    for (const to of keys) world.issues.drawLink({ from: anId('PROD-2'), to: anId(to) });
    world.issues.linksPerPage = 100;
    const store = countCalls(world.store);

    await prepareSite(world);
    await world.jobs.runNext({ ...world, store: store.port });
    const [saves, reads] = [world.store.saves, store.counts.get('milestones')];
    await world.jobs.runAll(world);

    // Each once as it comes about and once with its links; read once, beside the launches.
    expect([saves, reads]).toEqual([Math.ceil(2_102 / 24) + Math.ceil(2_102 / 25), 1]);
    expect(world.jobs.waits).toEqual([43, 3]);
    expect(recordOf(world, 'PROD-2').gates).toHaveLength(2_101);
  });

  test('done again, keeps the terms people have settled meanwhile', async () => {
    const world = givenOldSite();
    await prepareSite(world);
    await world.jobs.runAll(world);
    const record = recordOf(world, 'MKT-1');
    world.store.milestoneTable.put({ ...record, gatedBy: record.gatedBy.map((gate) => ({ ...gate, lag: 3 })) });

    await prepareSite(world);
    await world.jobs.runAll(world);

    expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([{ lag: 3 }]);
    expect(world.store.launchTable.all()).toHaveLength(2);
  });

  test('broken off at any call, ends the same', async () => {
    const expected = givenOldSite();
    await prepareSite(expected);
    await expected.jobs.runAll(expected);
    const gatesOf = ({ store }: FakeWorld) =>
      store.milestoneTable.all().map(({ id, gates, gatedBy }) => ({ id, gates, gatedBy }));
    const inOrder = (world: FakeWorld) => gatesOf(world).sort((one, other) => (one.id < other.id ? -1 : 1));

    for (let call = 1; call <= 30; call += 1) {
      const world = givenOldSite();
      await prepareSite(world);
      const broken = breakOff(world, { call, how: call % 2 === 0 ? 'outage' : 'dead-after' });
      await world.jobs.runAll(broken.world, { onBroken: broken.revive });

      expect({ call, plan: inOrder(world) }).toEqual({ call, plan: inOrder(expected) });
      expect({ call, launches: world.store.launchTable.all().length }).toEqual({ call, launches: 2 });
    }
  });

  test('what did not hold when it was adopted follows once its predecessor moves', async () => {
    const world = givenOldSite();
    await prepareSite(world);
    await world.jobs.runAll(world);

    await moved(world, 'PROD-2', '2026-05-15');

    expect(world.issues.at(anId('MKT-3')).dates.due).toBe('2026-05-15');
  });

  test('makes one launch of more issues than one transaction holds', async () => {
    const world = createFakeWorld();
    const keys = Array.from({ length: 60 }, (_, index) => `MKT-${index + 1}`);
    world.issues.put(...keys.map((key) => anIssue({ key })));
    for (const [index, key] of keys.entries()) {
      const next = keys[index + 1];
      if (next !== undefined) world.issues.drawLink({ from: anId(key), to: anId(next) });
    }

    await prepareSite(world);
    await world.jobs.runAll(world);

    expect(world.store.launchTable.all()).toHaveLength(1);
    expect(world.store.milestoneTable.all()).toHaveLength(60);
    expect(recordOf(world, 'MKT-60').gatedBy).toHaveLength(1);
  });
});
