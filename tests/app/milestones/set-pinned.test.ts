import { setPinned } from '../../../src/app/milestones/set-pinned';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, moved, recordOf } from '../../support/given-launch';

const request = { issueId: anId('MKT-1'), accountId: 'ann' };

async function givenPinned(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' })],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1', lag: 2 }],
  });
  expect(await setPinned(world, request, true)).toEqual({ kind: 'done' });
  return world;
}

describe('setPinned', () => {
  test('pinned: no ripple moves it', async () => {
    const world = await givenPinned();

    await moved(world, 'PROD-2', '2026-05-14');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
  });

  test('freed: follows at once what moved meanwhile', async () => {
    const world = await givenPinned();
    await moved(world, 'PROD-2', '2026-05-14');

    expect(await setPinned(world, request, false)).toEqual({ kind: 'done' });
    await world.jobs.runAll(world);

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    expect(recordOf(world, 'MKT-1').pinned).toBe(false);
  });

  test('needs the right to edit the issue', async () => {
    const world = await givenPinned();
    world.issues.grant(anId('MKT-1'), { canEdit: false, canLink: true });

    expect(await setPinned(world, request, false)).toMatchObject({ kind: 'refused' });
    expect(recordOf(world, 'MKT-1').pinned).toBe(true);
  });

  test('is refused for an issue that is in no launch', async () => {
    const world = createFakeWorld();
    world.issues.put(anIssue({ key: 'MKT-1' }));

    expect(await setPinned(world, request, true)).toEqual({
      kind: 'refused',
      message: 'Cannot pin MKT-1: it is in no launch yet. Add a dependency first',
    });
  });
});
