import { nameFeatures } from '../../../src/app/narrative/name-features';
import { aFeature } from '../../support/a-feature';
import { anId } from '../../support/an-issue';
import { givenEpic } from '../../support/given-brief';

const [story, other] = [anId('PROD-14'), anId('PROD-15')];
const descoped = { revision: 3, cause: 'descoped', at: '2026-06-02T09:00:00.000Z', by: null } as const;

describe('nameFeatures', () => {
  test('watches an issue that is named for the first time, as it is now', async () => {
    const world = givenEpic();
    world.issues.setFacts(story, { parentId: 'PROD-1', due: null });

    const naming = await nameFeatures(world, [story, story], []);

    expect(naming).toEqual({
      kind: 'named',
      named: new Map([[story, { id: story, seen: 0 }]]),
      fresh: [aFeature({ id: 'PROD-14', facts: expect.objectContaining({ parentId: 'PROD-1' }) as never })],
    });
  });

  test('names what is watched already as known up to its newest change', async () => {
    const world = givenEpic();
    await world.narrative.save({ features: [aFeature({ id: 'PROD-14', changes: [descoped], revision: 3 })] });

    expect(await nameFeatures(world, [story], [])).toEqual({
      kind: 'named',
      named: new Map([[story, { id: story, seen: 3 }]]),
      fresh: [],
    });
  });

  test('leaves what stood there as it was, seen by the viewer or not, and reads nothing for it', async () => {
    const world = givenEpic();
    world.issues.hide(story, 'viewer');
    const before = [{ id: story, seen: 1 }];

    expect(await nameFeatures(world, [story], before)).toMatchObject({
      named: new Map([[story, before[0]]]),
      fresh: [],
    });
    expect(world.issues.readBatches).toEqual([]);
  });

  test('names nothing that the viewer does not see, watched or not', async () => {
    const world = givenEpic();
    world.issues.hide(story, 'viewer');
    await world.narrative.save({ features: [aFeature({ id: 'PROD-14' })] });

    expect(await nameFeatures(world, [other, story, anId('PROD-99')], [])).toEqual({
      kind: 'hidden',
      ids: ['PROD-14', 'PROD-99'],
    });
  });

  test('an issue that the app itself does not see is named, and nothing is known of it', async () => {
    const world = givenEpic();
    world.issues.hide(story, 'app');
    expect(await nameFeatures(world, [story], [])).toMatchObject({ fresh: [{ id: story, facts: null }] });
  });
});
