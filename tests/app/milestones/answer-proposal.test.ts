import { answerProposal } from '../../../src/app/milestones/answer-proposal';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, moved, movedByPerson, recordOf } from '../../support/given-launch';

const request = { issueId: anId('PROD-4'), accountId: 'ann' };

async function givenProposal(): Promise<{ world: FakeWorld; rippleId: string }> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'PROD-4' }),
      anIssue({ key: 'MKT-1', due: '2026-05-11' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'PROD-4', lag: 2 },
      { from: 'PROD-4', to: 'MKT-1', lag: 2, mode: 'exactly' },
    ],
  });
  await moved(world, 'PROD-2', '2026-05-14');
  return { world, rippleId: recordOf(world, 'PROD-4').proposal?.rippleId ?? 'none' };
}

describe('answerProposal', () => {
  test('accepted: sets the date as the viewer, and what lies behind follows', async () => {
    const { world, rippleId } = await givenProposal();

    expect(await answerProposal(world, request, { rippleId, answer: 'accept' })).toEqual({ kind: 'done' });
    await world.jobs.runAll(world);

    expect(world.issues.writes).toMatchObject([
      { id: 'PROD-4', to: { due: '2026-05-18' }, actor: 'viewer' },
      { id: 'MKT-1', to: { due: '2026-05-20' }, actor: 'app' },
    ]);
    expect(recordOf(world, 'PROD-4')).toMatchObject({ proposal: null, known: { due: '2026-05-18' } });
    expect(world.store.rippleTable.all().at(-1)).toMatchObject({ cause: { by: 'ann' } });
  });

  test('dismissed: leaves the date and forgets the proposal', async () => {
    const { world, rippleId } = await givenProposal();

    expect(await answerProposal(world, request, { rippleId, answer: 'dismiss' })).toEqual({ kind: 'done' });
    await world.jobs.runAll(world);

    expect(dueOf(world, 'PROD-4')).toBe('2026-05-07');
    expect(recordOf(world, 'PROD-4').proposal).toBeNull();
    expect(world.issues.writes).toEqual([]);
  });

  test('an older proposal cannot be answered', async () => {
    const { world, rippleId } = await givenProposal();
    await moved(world, 'PROD-2', '2026-05-15');

    expect(await answerProposal(world, request, { rippleId, answer: 'accept' })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('Cannot accept the proposal for PROD-4') as string,
    });
    expect(dueOf(world, 'PROD-4')).toBe('2026-05-07');
  });

  test('a moot proposal cannot be answered', async () => {
    const { world, rippleId } = await givenProposal();
    await moved(world, 'PROD-2', '2026-05-05');

    expect(await answerProposal(world, request, { rippleId, answer: 'accept' })).toMatchObject({ kind: 'refused' });
  });

  test('cannot be accepted over a date that somebody has just set', async () => {
    const { world, rippleId } = await givenProposal();
    await movedByPerson(world, 'PROD-4', { due: '2026-05-27', by: 'marco' });

    expect(await answerProposal(world, request, { rippleId, answer: 'accept' })).toMatchObject({ kind: 'refused' });
    expect(dueOf(world, 'PROD-4')).toBe('2026-05-27');
  });

  test('needs the right to edit the issue', async () => {
    const { world, rippleId } = await givenProposal();
    world.issues.grant(anId('PROD-4'), { canEdit: false, canLink: true });

    expect(await answerProposal(world, request, { rippleId, answer: 'accept' })).toMatchObject({ kind: 'refused' });
    expect(recordOf(world, 'PROD-4').proposal).not.toBeNull();
  });

  test('is not for someone who does not see the issue', async () => {
    const { world, rippleId } = await givenProposal();
    world.issues.hide(anId('PROD-4'), 'viewer');

    expect(await answerProposal(world, request, { rippleId, answer: 'accept' })).toEqual({
      kind: 'refused',
      message: 'Cannot do this here: the issue does not exist, or you cannot see it',
    });
  });
});
