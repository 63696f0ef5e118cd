import { noteDeletion } from '../../src/app/note-deletion';
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
});
