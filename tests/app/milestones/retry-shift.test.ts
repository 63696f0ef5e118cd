import { retryShift } from '../../../src/app/milestones/retry-shift';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, moved, recordOf } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

const request = { issueId: anId('MKT-1'), accountId: 'ann' };

/** MKT-1 should have followed to 18 May, and Jira refused. */
async function givenRefusal(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' })],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' }],
  });
  world.issues.refuse(anId('MKT-1'), 'Lockstep may not edit issues here');
  await moved(world, 'PROD-2', '2026-05-14');
  return world;
}

describe('retryShift', () => {
  test('writes the date once the app has the right to it', async () => {
    const world = await givenRefusal();
    world.issues.allow(anId('MKT-1'));

    expect(await retryShift(world, request)).toEqual({ kind: 'done' });

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    expect(world.issues.writes).toMatchObject([{ id: 'MKT-1', actor: 'app' }]);
    expect(recordOf(world, 'MKT-1')).toMatchObject({ refusal: null, known: { due: '2026-05-18' } });
  });

  test('says again why not while the right is missing', async () => {
    const world = await givenRefusal();

    expect(await retryShift(world, request)).toEqual({ kind: 'refused', message: 'Lockstep may not edit issues here' });
    expect(recordOf(world, 'MKT-1').refusal).not.toBeNull();
  });

  test('leaves a date that a person has set since, before the app has looked at it', async () => {
    const world = await givenRefusal();
    world.issues.allow(anId('MKT-1'));
    world.issues.edit(anId('MKT-1'), { dates: knownDates('2026-05-20') });

    expect(await retryShift(world, request)).toMatchObject({ kind: 'refused' });
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-20');
  });

  test('leaves a date that a person has set since, after the app has looked at it', async () => {
    const world = await givenRefusal();
    await moved(world, 'MKT-1', '2026-05-20');
    world.issues.allow(anId('MKT-1'));

    expect(await retryShift(world, request)).toEqual({
      kind: 'refused',
      message: 'Cannot try again for MKT-1: no date of it was refused',
    });
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-20');
  });

  test('has nothing to write once the cause has moved back', async () => {
    const world = await givenRefusal();
    await moved(world, 'PROD-2', '2026-05-05');
    world.issues.allow(anId('MKT-1'));

    expect(await retryShift(world, request)).toMatchObject({ kind: 'refused' });
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
  });

  test('writes the newer date when the cause has moved on', async () => {
    const world = await givenRefusal();
    await moved(world, 'PROD-2', '2026-05-15');
    world.issues.allow(anId('MKT-1'));

    expect(await retryShift(world, request)).toEqual({ kind: 'done' });
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-19');
  });

  test('says so when the issue is gone for the app', async () => {
    const world = await givenRefusal();
    world.issues.hide(anId('MKT-1'), 'app');

    expect(await retryShift(world, request)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('Cannot move MKT-1') as string,
    });
  });

  test('needs the right to edit the issue', async () => {
    const world = await givenRefusal();
    world.issues.allow(anId('MKT-1'));
    world.issues.grant(anId('MKT-1'), { canEdit: false, canLink: true });

    expect(await retryShift(world, request)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('"Edit issues"') as string,
    });
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
  });
});
