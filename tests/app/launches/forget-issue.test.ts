import { noteDeletion } from '../../../src/app/note-deletion';
import { anId, anIssue } from '../../support/an-issue';
import { breakOff } from '../../support/break-off';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, moved, recordOf } from '../../support/given-launch';

async function givenChain(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2' }), anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' })],
    dependencies: [
      { from: 'PROD-2', to: 'MKT-1' },
      { from: 'MKT-1', to: 'MKT-2' },
    ],
  });
  return world;
}

describe('forgetIssue', () => {
  test('takes the issue and its dependencies out of the plan, and leaves all dates', async () => {
    const world = await givenChain();

    world.issues.delete(anId('MKT-1'));
    await noteDeletion(world, anId('MKT-1'), { by: null, at: '2026-05-04T09:00:00.000Z' });
    await world.jobs.runAll(world);
    await moved(world, 'PROD-2', '2026-05-14');

    expect(world.store.milestoneTable.one(anId('MKT-1'))).toBeUndefined();
    expect(recordOf(world, 'PROD-2').gates).toEqual([]);
    expect(recordOf(world, 'MKT-2').gatedBy).toEqual([]);
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-07');
  });

  test('broken off at any call, ends the same', async () => {
    for (let call = 1; call <= 25; call += 1) {
      const world = await givenChain();
      world.issues.delete(anId('MKT-1'));
      await noteDeletion(world, anId('MKT-1'), { by: null, at: '2026-05-04T09:00:00.000Z' });
      const broken = breakOff(world, { call, how: 'dead-after' });

      await world.jobs.runAll(broken.world, { onBroken: broken.revive });

      expect({
        call,
        left: world.store.milestoneTable.all().map(({ id, gates, gatedBy }) => ({ id, gates, gatedBy })),
      }).toEqual({
        call,
        left: [
          { id: 'PROD-2', gates: [], gatedBy: [] },
          { id: 'MKT-2', gates: [], gatedBy: [] },
        ],
      });
    }
  });
});
