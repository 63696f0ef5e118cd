import { checkFeatures } from '../../../src/app/narrative/check-features';
import { followFeature } from '../../../src/app/narrative/follow-feature';
import { aFeature, someFacts } from '../../support/a-feature';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';

const story = anId('PROD-14');
const seen = { by: 'bob', at: '2026-06-02T09:00:00.000Z' };

async function givenFeatures(...keys: readonly string[]): Promise<FakeWorld> {
  const world = createFakeWorld();
  for (const key of keys) {
    world.issues.put(anIssue({ key }));
    world.issues.setFacts(anId(key), someFacts());
    await world.narrative.save({ features: [aFeature({ id: key })] });
  }
  world.narrative.saves = 0;
  return world;
}

function changesOf(world: FakeWorld, key = 'PROD-14') {
  return world.narrative.featureTable.one(anId(key))?.changes;
}

describe('followFeature', () => {
  test('notes what happened, by whom and when, in one write', async () => {
    const world = await givenFeatures('PROD-14');
    world.issues.setFacts(story, { descoped: true });

    await followFeature(world, story, seen);
    await followFeature(world, story, seen);

    expect(changesOf(world)).toEqual([{ revision: 1, cause: 'descoped', ...seen }]);
    expect(world.narrative.saves).toBe(1);
  });

  test('writes nothing when nothing that matters has changed', async () => {
    const world = await givenFeatures('PROD-14');
    world.issues.edit(story, { statusName: 'In Progress' });
    await followFeature(world, story, seen);
    expect(world.narrative.saves).toBe(0);
  });

  test('of an issue that nothing names does nothing', async () => {
    const world = await givenFeatures();
    await followFeature(world, story, seen);
    expect(world.narrative.featureTable.all()).toEqual([]);
  });

  test('notes that an issue was deleted', async () => {
    const world = await givenFeatures('PROD-14');
    world.issues.delete(story);
    await followFeature(world, story, seen);
    expect(changesOf(world)).toMatchObject([{ cause: 'gone', by: 'bob' }]);
  });

  test('two at the same moment note it once', async () => {
    const world = await givenFeatures('PROD-14');
    world.issues.setFacts(story, { descoped: true });
    await Promise.all([followFeature(world, story, seen), followFeature(world, story, seen)]);
    expect(changesOf(world)).toHaveLength(1);
  });
});

describe('checkFeatures', () => {
  test('finds what no event told, and leaves the rest alone', async () => {
    const world = await givenFeatures('PROD-14', 'PROD-15', 'PROD-16');
    world.issues.setFacts(story, { pastLaunch: true });
    world.issues.delete(anId('PROD-16'));

    await checkFeatures(world);

    expect(changesOf(world)).toMatchObject([{ cause: 'moved-past-launch', by: null, at: world.clock.now() }]);
    expect(changesOf(world, 'PROD-15')).toEqual([]);
    expect(changesOf(world, 'PROD-16')).toMatchObject([{ cause: 'gone' }]);
    expect(world.narrative.saves).toBe(1);
  });

  test('takes a hundred at a time, and writes 25 at a time', async () => {
    const world = await givenFeatures(...Array.from({ length: 230 }, (_, index) => `PROD-${100 + index}`));
    for (const { id } of world.narrative.featureTable.all()) world.issues.setFacts(id, { descoped: true });
    const asked: number[] = [];
    const { featureFacts } = world.issues;
    world.issues.featureFacts = (ids, actor) => {
      asked.push(ids.length);
      return featureFacts.call(world.issues, ids, actor);
    };

    await checkFeatures(world);

    expect(asked).toEqual([100, 100, 30]);
    expect(world.narrative.saves).toBe(4 + 4 + 2);
    expect(world.narrative.featureTable.all().every(({ revision }) => revision === 1)).toBe(true);
  });

  test('where the listing lags behind, reads the record anew', async () => {
    const world = await givenFeatures('PROD-14');
    const stale = world.narrative.featureTable.all();
    world.issues.setFacts(story, { descoped: true });
    await followFeature(world, story, seen);
    world.narrative.allFeatures = async function* () {
      yield await Promise.resolve(stale);
    };

    await checkFeatures(world);

    expect(changesOf(world)).toEqual([{ revision: 1, cause: 'descoped', ...seen }]);
  });

  test('without a feature asks Jira nothing', async () => {
    const world = createFakeWorld();
    await checkFeatures(world);
    expect(world.narrative.saves).toBe(0);
  });
});
