import { adoptSite } from '../../../src/app/launches/adopt-site';
import { reconcileLaunch } from '../../../src/app/launches/reconcile-launch';
import { reconcileAll } from '../../../src/app/launches/reconcile-all';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, forgetPast, givenLaunch, launchOf, moved, movedByPerson, recordOf } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

async function givenExample(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' })],
    dependencies: [
      { from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' },
      { from: 'MKT-1', to: 'MKT-2' },
    ],
  });
  return world;
}

async function reconciled(world: FakeWorld): Promise<void> {
  await reconcileAll(world);
  await world.jobs.runAll(world);
}

describe('reconcileLaunch', () => {
  test('brings dates level whose event was lost', async () => {
    const world = await givenExample();
    world.issues.edit(anId('PROD-2'), { dates: knownDates('2026-05-14') });

    await reconciled(world);

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-18');
    expect(world.store.rippleTable.all()).toMatchObject([{ cause: { kind: 'date', by: null } }]);
  });

  test('judges an issue again that was reopened, or done, when the event is lost', async () => {
    const world = await givenExample();
    world.issues.edit(anId('MKT-2'), { state: 'done' });
    await reconciled(world);
    await moved(world, 'PROD-2', '2026-05-14');
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-07');
    world.issues.edit(anId('MKT-2'), { state: 'todo' });

    await reconciled(world);

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-18');
    expect(world.store.rippleTable.all().at(-1)).toMatchObject({ cause: { kind: 'status', by: null } });
    forgetPast(world);
    await reconciled(world);
    expect(world.jobs.runs).toBe(2);
  });

  test('takes the status as it is where it was never judged', async () => {
    const world = await givenExample();
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-2'), judgedAs: null });
    await reconciled(world);
    expect(recordOf(world, 'MKT-2').judgedAs).toBe('todo');
    expect(world.store.rippleTable.all()).toEqual([]);
  });

  test('looks again later at a launch that has just come about and is not listed yet', async () => {
    const world = await givenExample();
    const { id } = launchOf(world, 'PROD-2');
    world.store.listed = [];
    await expect(reconcileLaunch(world, id)).rejects.toThrow('its milestones are not listed yet');

    world.store.listed = undefined;
    await reconcileLaunch(world, id);

    expect(launchOf(world, 'PROD-2').outlook).toMatchObject({ milestones: 3 });
  });

  test('finds nothing to do where nothing was lost', async () => {
    const world = await givenExample();
    // The first look at a launch notes how it stands.
    await reconciled(world);
    forgetPast(world);
    const before = world.store.saves;

    await reconciled(world);

    expect(world.store.saves).toBe(before);
    // Of the launch, and of the features that claims and briefs name.
    expect(world.jobs.runs).toBe(2);
  });

  test.each([
    { name: 'between milestones', from: 'PROD-2', to: 'MKT-2' },
    { name: 'to an issue in no launch', from: 'PROD-2', to: 'MKT-7' },
    { name: 'from an issue in no launch', from: 'MKT-7', to: 'MKT-2' },
  ])('takes in a link whose event was lost: $name', async ({ from, to }) => {
    const world = await givenExample();
    world.issues.put(anIssue({ key: 'MKT-7', due: '2026-05-08' }));
    world.issues.edit(anId('PROD-2'), { dates: knownDates('2026-05-06') });
    world.issues.drawLink({ from: anId(from), to: anId(to) });

    await reconciled(world);

    expect(recordOf(world, to).gatedBy.map((gate) => gate.from)).toContain(from);
    expect(recordOf(world, from).gates).toContain(to);
  });

  test('moves nothing by a link that it knows, while the listing does not show it yet', async () => {
    const world = createFakeWorld();
    world.issues.put(anIssue({ key: 'PROD-2', due: '2026-05-05' }));
    world.issues.put(anIssue({ key: 'MKT-1', due: '2026-05-14' }));
    world.issues.put(anIssue({ key: 'MKT-2', due: '2026-05-07' }));
    world.issues.drawLink({ from: anId('PROD-2'), to: anId('MKT-1') });
    world.issues.drawLink({ from: anId('MKT-1'), to: anId('MKT-2') });
    await adoptSite(world, null);
    world.store.listed = world.store.milestoneTable.all().map((one) => ({ ...one, gatedBy: [], gates: [] }));

    await reconciled(world);

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-07');
    expect(world.store.rippleTable.all()).toEqual([]);
  });

  test('takes in a link to another launch once, and does not look at it again', async () => {
    const world = await givenExample();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'MKT-8' }), anIssue({ key: 'MKT-9' })],
      dependencies: [{ from: 'MKT-8', to: 'MKT-9' }],
    });
    world.issues.drawLink({ from: anId('MKT-2'), to: anId('MKT-9') });
    await reconciled(world);
    expect(world.store.launchTable.all().filter(({ joined }) => joined !== null)).toHaveLength(1);
    const before = world.store.saves;

    await reconciled(world);

    expect(world.store.saves).toBe(before);
  });

  test('hands the milestones of a launch that was taken in over to the one in charge', async () => {
    const world = await givenExample();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'MKT-8' }), anIssue({ key: 'MKT-9' })],
      dependencies: [{ from: 'MKT-8', to: 'MKT-9' }],
    });
    world.issues.drawLink({ from: anId('MKT-2'), to: anId('MKT-9') });

    await reconciled(world);

    expect(recordOf(world, 'MKT-8').launchId).toBe(recordOf(world, 'PROD-2').launchId);
    expect(launchOf(world, 'MKT-8')).toMatchObject({ joined: null, outlook: { milestones: 5 } });
  });

  test('leaves an archived launch alone, whatever changes in Jira', async () => {
    const world = await givenExample();
    world.store.launchTable.put({ ...launchOf(world, 'PROD-2'), state: 'archived' });
    world.issues.edit(anId('PROD-2'), { dates: knownDates('2026-05-14') });

    await world.jobs.push([{ kind: 'reconcile', launchId: launchOf(world, 'PROD-2').id }]);
    await world.jobs.runAll(world);

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-07');
    expect(recordOf(world, 'PROD-2').known.due).toBe('2026-05-05');
  });

  test('drops a link whose removal was lost, and leaves the dates', async () => {
    const world = await givenExample();
    const linkId = recordOf(world, 'MKT-2').gatedBy[0]?.linkId ?? 'none';
    world.issues.removeLink(linkId);

    await reconciled(world);
    await moved(world, 'MKT-1', '2026-05-20');

    expect(recordOf(world, 'MKT-2').gatedBy).toEqual([]);
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-07');
  });

  test('keeps a link that the app cannot see because it cannot read one of the issues', async () => {
    const world = await givenExample();
    world.issues.hide(anId('MKT-1'), 'app');

    await reconciled(world);

    expect(recordOf(world, 'MKT-2').gatedBy).toHaveLength(1);
    expect(recordOf(world, 'MKT-1').gatedBy).toHaveLength(1);
  });

  test('finishes a ripple whose job was lost', async () => {
    const world = await givenExample();
    world.clock.answerRemaining(5_000);
    await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
    await world.jobs.runNext(world);
    forgetPast(world);

    await reconciled(world);

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-18');
    expect(launchOf(world, 'MKT-2').openRipple).toBeNull();
  });

  test('is set off for every active launch', async () => {
    const world = createFakeWorld();
    for (const number of [1, 3, 5]) {
      await givenLaunch(world, {
        issues: [anIssue({ key: `MKT-${number}` }), anIssue({ key: `MKT-${number + 1}` })],
        dependencies: [{ from: `MKT-${number}`, to: `MKT-${number + 1}` }],
      });
    }
    const archived = launchOf(world, 'MKT-5');
    await world.store.save({ launches: [{ ...archived, state: 'archived' }] });

    await reconcileAll(world);

    expect(world.jobs.queue).toEqual([
      ...['MKT-1', 'MKT-3'].map((key) => ({ kind: 'reconcile', launchId: launchOf(world, key).id })),
      { kind: 'check-features' },
    ]);
  });
});
