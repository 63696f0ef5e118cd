import { checkFeatures } from '../../../src/app/narrative/check-features';
import { emptyBrief } from '../../../src/domain/narrative/empty-brief';
import { aFeature, someFacts } from '../../support/a-feature';
import { aGate } from '../../support/a-gate';
import { anId } from '../../support/an-issue';
import { brokenAnywhere } from '../../support/broken-anywhere';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, changeAtlas } from '../../support/given-atlas';
import { addStory, freeze, givenFrozen, happens } from '../../support/given-frozen';

function requests(world: FakeWorld) {
  return world.gates.changeTable.all().map(({ cause, by, state }) => ({ ...cause, by, state }));
}

const opened = { kind: 'feature', featureId: 'PROD-14', from: null, to: null, by: 'bob', state: 'open' };

/** The gate freezes nothing any more. */
function thaw(world: FakeWorld): void {
  const gate = world.gates.gateTable.one('PROD-2') ?? { ...aGate({ issueId: 'PROD-2' }), id: 'PROD-2' };
  world.gates.gateTable.put({ ...gate, freezesScope: false });
}

async function lockBrief(world: FakeWorld, key: string): Promise<void> {
  const lock = { number: 1, at: '2026-05-04T08:00:00.000Z', by: 'ann' };
  await world.narrative.save({ briefs: [{ ...emptyBrief(anId(key)), lock }] });
}

describe('openChanges', () => {
  test.each([
    { what: 'descoped', facts: { descoped: true }, told: {} },
    { what: 'left', facts: { parentId: null }, told: {} },
    { what: 'moved', facts: { pastLaunch: true }, told: { from: '2026-05-07', to: '2026-05-07' } },
    { what: 'renamed', facts: { summary: 'Other' }, told: { from: 'Story PROD-14', to: 'Other' } },
  ])(
    'a feature of a frozen launch that is $what opens one request, whoever tells it how often',
    async ({ what, facts, told }) => {
      const world = await givenFrozen();

      await happens(world, 'PROD-14', facts);
      await happens(world, 'PROD-14', facts);
      await checkFeatures(world);

      expect(requests(world)).toEqual([{ ...opened, what, ...told }]);
    },
  );

  test('the hourly look at all features opens what no event told', async () => {
    const world = await givenFrozen();
    world.issues.setFacts(anId('PROD-15'), { descoped: true });

    await checkFeatures(world);

    expect(requests(world)).toEqual([{ ...opened, featureId: 'PROD-15', what: 'descoped', by: null }]);
  });

  test('a feature that is descoped, taken up and descoped again opens a request each time', async () => {
    const world = await givenFrozen();
    for (const descoped of [true, false, true]) await happens(world, 'PROD-14', { descoped });
    expect(requests(world).map(({ kind }) => kind)).toEqual(['feature', 'feature']);
  });

  test.each<[string, (world: FakeWorld) => void]>([
    ['an archived launch', (world: FakeWorld) => changeAtlas(world, { state: 'archived' })],
    ['a launch whose gate freezes nothing', thaw],
  ])('a feature of %s opens none', async (_, change) => {
    const world = await givenFrozen();
    change(world);

    await happens(world, 'PROD-14', { descoped: true });

    expect(requests(world)).toEqual([]);
  });

  test('a feature outside the epics of the launch opens none', async () => {
    const world = await givenFrozen();
    addStory(world, 'PROD-40', 'PROD-77');
    await world.narrative.save({ features: [aFeature({ id: 'PROD-40' })] });

    await happens(world, 'PROD-40', { descoped: true });

    expect(requests(world)).toEqual([]);
  });

  test.each([
    { brief: 'PROD-9', facts: { summary: 'Other' }, whats: ['renamed'] },
    { brief: 'PROD-9', facts: { summary: 'Other', descoped: true }, whats: ['renamed'] },
    { brief: 'PROD-77', facts: { summary: 'Other' }, whats: [] },
  ])('before the freeze, with the brief of $brief locked, $facts opens $whats', async ({ brief, facts, whats }) => {
    const world = await givenFrozen();
    thaw(world);
    await lockBrief(world, brief);

    await happens(world, 'PROD-14', facts);

    expect(requests(world)).toMatchObject(whats.map((what) => ({ what })));
  });

  test('a feature that comes from elsewhere into an epic of the launch is added', async () => {
    const world = await givenFrozen();
    addStory(world, 'PROD-20', null);
    await world.narrative.save({ features: [aFeature({ id: 'PROD-20', facts: someFacts({ parentId: null }) })] });

    await happens(world, 'PROD-20', { parentId: 'PROD-9' });

    expect(requests(world)).toEqual([{ ...opened, featureId: 'PROD-20', what: 'added' }]);
  });

  test('broken off anywhere, it opens one request and notes the change once', async () => {
    const stops = await brokenAnywhere({
      given: async () => {
        const world = await givenFrozen();
        world.issues.setFacts(anId('PROD-14'), { descoped: true });
        return world;
      },
      act: (world) => checkFeatures(world),
      then: (world) => {
        expect(requests(world)).toMatchObject([{ what: 'descoped' }]);
        expect(world.narrative.featureTable.one(anId('PROD-14'))?.revision).toBe(1);
      },
    });
    expect(stops).toBeGreaterThan(3);
  });
});

describe('addFeature', () => {
  const created = (world: FakeWorld, key: string, at = world.clock.now()) =>
    world.jobs
      .push([{ kind: 'feature-added', issueId: anId(key), seen: { by: 'bob', at } }])
      .then(() => world.jobs.runAll(world));

  test('an issue made in an epic of a frozen launch becomes a feature, and opens one request', async () => {
    const world = await givenFrozen();
    addStory(world, 'PROD-31');

    await created(world, 'PROD-31');
    await created(world, 'PROD-31');
    await freeze(world);

    expect(requests(world)).toEqual([{ ...opened, featureId: 'PROD-31', what: 'added' }]);
    expect(world.narrative.featureTable.one(anId('PROD-31'))?.facts).toMatchObject({ parentId: 'PROD-9' });
  });

  test.each([
    { name: 'in no epic', epic: null },
    { name: 'in an epic of no launch', epic: 'PROD-77' },
    { name: 'as a sub-task of a marketing milestone', epic: 'MKT-2' },
  ])('an issue made $name opens none', async ({ epic }) => {
    const world = await givenFrozen();
    addStory(world, 'PROD-31', epic);

    await created(world, 'PROD-31');

    expect(requests(world)).toEqual([]);
    expect(world.narrative.featureTable.one(anId('PROD-31'))).toBeUndefined();
  });

  test('an issue made before the freeze, of which the event comes late, is a feature and no change', async () => {
    const world = await givenFrozen();
    addStory(world, 'PROD-31');

    await created(world, 'PROD-31', '2026-05-04T07:59:00.000Z');

    expect(requests(world)).toEqual([]);
    expect(world.narrative.featureTable.one(anId('PROD-31'))).toBeDefined();
  });
});

describe('freezeScope', () => {
  test('writes down epics and projects, and takes their children in without a request', async () => {
    const world = await givenFrozen();

    expect(await world.gates.scope(atlasOf(world).id)).toMatchObject({
      ...{ gateId: 'PROD-2', since: '2026-05-04T08:00:00.000Z' },
      ...{ epicIds: ['PROD-2', 'PROD-9'], projectIds: ['PROD'] },
    });
    expect(world.narrative.featureTable.all().map(({ id }) => id)).toEqual(['PROD-14', 'PROD-15']);
    expect(requests(world)).toEqual([]);
  });

  test('later on, a child that no event told of opens a request', async () => {
    const world = await givenFrozen();
    addStory(world, 'PROD-31');

    await freeze(world);
    await freeze(world);

    expect(requests(world)).toEqual([{ ...opened, featureId: 'PROD-31', what: 'added', by: null }]);
  });

  test('a launch whose gate has never been open stays free', async () => {
    const world = await givenFrozen();
    const gate = world.gates.gateTable.one('PROD-2');
    if (gate) world.gates.gateTable.put({ ...gate, firstOpenAt: null });
    addStory(world, 'PROD-31');

    await freeze(world);

    expect(requests(world)).toEqual([]);
    expect(world.narrative.featureTable.one(anId('PROD-31'))).toBeUndefined();
  });
});
