import { noteDeletion } from '../../src/app/note-deletion';
import { aFeature } from '../support/a-feature';
import { anId } from '../support/an-issue';
import { createFakeWorld } from '../support/fake-world';

describe('noteDeletion', () => {
  test('costs one read and no job for an issue that is in no launch', async () => {
    const world = createFakeWorld();

    await noteDeletion(world, anId('MKT-1'), { by: null, at: '2026-05-04T09:00:00.000Z' });

    expect(world.jobs.queue).toEqual([]);
    expect(world.store.reads).toBe(1);
    expect(world.issues.readBatches).toEqual([]);
  });

  test('asks for a look at an issue that claims or briefs name: they are stale then', async () => {
    const world = createFakeWorld();
    await world.narrative.save({ features: [aFeature({ id: 'PROD-14' })] });
    const seen = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };

    await noteDeletion(world, anId('PROD-14'), seen);
    await world.jobs.runAll(world);

    expect(world.narrative.featureTable.one(anId('PROD-14'))?.changes).toEqual([
      { revision: 1, cause: 'gone', ...seen },
    ]);
  });
});
