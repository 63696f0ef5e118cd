import { chooseLock } from '../../../src/app/narrative/choose-lock';
import { lockBrief } from '../../../src/app/narrative/lock-brief';
import { saveSection } from '../../../src/app/narrative/save-section';
import { aLaunch, aLaunchId } from '../../support/a-launch';
import { anId, anIssue } from '../../support/an-issue';
import { aTrackedMilestone } from '../../support/a-tracked-milestone';
import { ann, bob, briefNow, drafts, givenBrief, givenEpic } from '../../support/given-brief';
import { knownDates } from '../../support/known-dates';

const written = { number: 6 };

describe('lockBrief', () => {
  test('locks what was read, as a version of its own', async () => {
    const world = await givenBrief();
    expect(await lockBrief(world, ann, written)).toMatchObject({
      kind: 'done',
      brief: { number: 7, lock: { number: 7, at: world.clock.now(), by: { name: 'Ann Bell' } } },
    });
    expect(await world.narrative.briefVersions(anId('PROD-1'), [7])).toMatchObject([{ act: 'locked', section: null }]);
  });

  test('pressed twice, locks once', async () => {
    const world = await givenBrief();
    await lockBrief(world, ann, written);
    expect(await lockBrief(world, ann, written)).toMatchObject({ kind: 'done', brief: { number: 7 } });
    expect(await lockBrief(world, bob, { number: 7 })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('locked already, as version 7') as string,
    });
  });

  test('names what is still missing', async () => {
    const world = givenEpic();
    for (const draft of drafts.slice(0, 4)) await saveSection(world, ann, { draft, basedOn: 0 });
    expect(await lockBrief(world, ann, { number: 4 })).toEqual({
      kind: 'refused',
      message:
        'Cannot lock the brief: "Where are the edges?", "What is not true" are not written in full. Finish them first',
    });
  });

  test('does not lock what the person has not read', async () => {
    const world = await givenBrief();
    await saveSection(world, bob, { draft: { section: 'who', text: 'Everybody' }, basedOn: 1 });
    expect(await lockBrief(world, ann, written)).toMatchObject({
      kind: 'conflict',
      by: { id: 'bob' },
      brief: { number: 7 },
    });
    expect((await briefNow(world)).lock).toBeNull();
  });

  test('nothing written: there is nothing to lock', async () => {
    expect(await lockBrief(givenEpic(), ann, { number: 1 })).toMatchObject({ kind: 'conflict', brief: { number: 0 } });
  });

  describe('with a lock milestone', () => {
    test.each([
      { now: '2026-05-06T09:59:59.000Z', locks: false },
      // The 7th has begun in Kiribati.
      { now: '2026-05-06T10:00:00.000Z', locks: true },
      { now: '2026-05-09T00:00:00.000Z', locks: true },
    ])('at $now: $locks', async ({ now, locks }) => {
      const world = await givenBrief();
      await chooseLock(world, ann, { issueId: 'MKT-1' });
      world.clock.set(now);

      const reply = await lockBrief(world, ann, written);

      const told =
        'Cannot lock the brief: it locks on Thu 7 May 2026 with MKT-1. Wait until then, or choose another lock milestone';
      expect(reply).toMatchObject(locks ? { kind: 'done' } : { kind: 'refused', message: told });
      expect((await briefNow(world)).lock !== null).toBe(locks);
    });

    test('that has no due date refuses, and says so', async () => {
      const world = await givenBrief();
      await chooseLock(world, ann, { issueId: 'MKT-1' });
      world.issues.edit(anId('MKT-1'), { dates: knownDates(null) });
      expect(await lockBrief(world, ann, written)).toMatchObject({
        message: expect.stringContaining('MKT-1, which has no due date. Give it one') as string,
      });
    });

    test('that the person does not see refuses without telling of it', async () => {
      const world = await givenBrief();
      await chooseLock(world, ann, { issueId: 'MKT-1' });
      world.issues.hide(anId('MKT-1'), 'viewer');
      const reply = await lockBrief(world, ann, written);
      expect(reply).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('an issue you cannot see') as string,
      });
      expect(JSON.stringify(reply)).not.toMatch(/MKT-1|7 May/);
    });
  });

  test('asks for the right to edit the epic', async () => {
    const world = await givenBrief();
    world.issues.grant(anId('PROD-1'), { canLink: true, canEdit: false });
    expect(await lockBrief(world, ann, written)).toMatchObject({ kind: 'refused' });
  });
});

describe('lockBrief, of an epic in a launch', () => {
  test.each([
    ['of its lock milestone', 'MKT-1', 'launch-2'],
    ['of its epic, where the milestone is in none', 'MKT-2', 'launch-1'],
  ])('has the launch %s keep its dates, once however often it is pressed', async (_, lockWith, launch) => {
    const world = await givenBrief();
    world.issues.put(anIssue({ key: 'MKT-2', due: '2026-05-01' }), anIssue({ key: 'MKT-1', due: '2026-05-01' }));
    expect(await chooseLock(world, ann, { issueId: lockWith })).toMatchObject({ kind: 'done' });
    world.store.milestoneTable.put(aTrackedMilestone({ id: 'PROD-1', launchId: aLaunchId('launch-1') }));
    world.store.milestoneTable.put(aTrackedMilestone({ id: 'MKT-1', launchId: aLaunchId('launch-2') }));
    for (const id of ['launch-1', 'launch-2']) world.store.launchTable.put(aLaunch({ id: aLaunchId(id) }));

    await lockBrief(world, ann, written);
    await lockBrief(world, ann, written);
    await world.jobs.runAll(world);

    expect(world.store.launchTable.one(aLaunchId(launch))?.baselines).toMatchObject([
      { why: 'locked', by: 'ann', takenAt: world.clock.now() },
    ]);
    expect(world.store.launchTable.all().flatMap(({ baselines }) => baselines)).toHaveLength(1);
  });

  test('of an epic in none, asks nobody', async () => {
    const world = await givenBrief();
    await lockBrief(world, ann, written);
    expect(world.jobs.queue.filter(({ kind }) => kind === 'take-baseline')).toEqual([]);
  });
});

describe('chooseLock', () => {
  test('takes any issue the person sees, and takes it back', async () => {
    const world = await givenBrief();
    expect(await chooseLock(world, ann, { issueId: 'MKT-1' })).toMatchObject({
      kind: 'done',
      brief: { number: 6, lockWith: { milestone: { key: 'MKT-1' }, due: '2026-05-07' } },
    });
    const saves = world.narrative.saves;
    await chooseLock(world, ann, { issueId: 'MKT-1' });
    expect(world.narrative.saves).toBe(saves);
    expect(await chooseLock(world, ann, { issueId: null })).toMatchObject({ kind: 'done', brief: { lockWith: null } });
  });

  test('can be done before a word is written', async () => {
    expect(await chooseLock(givenEpic(), ann, { issueId: 'MKT-1' })).toMatchObject({
      kind: 'done',
      brief: { number: 0 },
    });
  });

  test('refuses an issue the person does not see, and a locked brief', async () => {
    const world = await givenBrief();
    expect(await chooseLock(world, ann, { issueId: '999' })).toMatchObject({
      message:
        'Cannot choose issue "999" as lock milestone: it does not exist, or you cannot see it. Choose another one',
    });
    await lockBrief(world, ann, written);
    expect(await chooseLock(world, ann, { issueId: 'MKT-1' })).toMatchObject({ kind: 'refused' });
  });
});
