import { loadPanel } from '../../../src/app/panel/load-panel';
import { panelView, type InLaunch } from '../../../src/contract/issue-panel';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, launchOf, moved, movedByPerson, recordOf } from '../../support/given-launch';

/** PROD-2 → MKT-1 → MKT-2 → MKT-3, with the freeze moved by Ann. */
async function givenMoved(): Promise<FakeWorld> {
  const world = createFakeWorld();
  world.issues.name('ann', 'Ann Example');
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'MKT-1' }),
      anIssue({ key: 'MKT-2', due: '2026-05-12' }),
      anIssue({ key: 'MKT-3', due: '2026-05-13' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' },
      { from: 'MKT-1', to: 'MKT-2', lag: 3, mode: 'exactly' },
      { from: 'MKT-2', to: 'MKT-3' },
    ],
  });
  await moved(world, 'PROD-2', '2026-05-14');
  return world;
}

async function panelOf(world: FakeWorld, key: string): Promise<InLaunch> {
  const panel = panelView.parse(await loadPanel(world, anId(key)));
  if (panel.kind !== 'in-launch') throw new Error(`Cannot look at the panel of "${key}": it is ${panel.kind}`);
  return panel;
}

describe('loadPanel, who may see it', () => {
  test('no access to the issue: nothing', async () => {
    const world = await givenMoved();
    world.issues.hide(anId('MKT-1'), 'viewer');

    expect(await loadPanel(world, anId('MKT-1'))).toEqual({ kind: 'no-access' });
  });

  test('the issue does not exist: the same', async () => {
    expect(await loadPanel(createFakeWorld(), anId('MKT-1'))).toEqual({ kind: 'no-access' });
  });

  test.each([
    { rights: { canLink: false, canEdit: false }, who: 'who may only browse' },
    { rights: { canLink: false, canEdit: true }, who: 'who may edit' },
    { rights: { canLink: true, canEdit: true }, who: 'who may do all' },
  ])('someone $who: their rights', async ({ rights }) => {
    const world = await givenMoved();
    world.issues.grant(anId('MKT-1'), rights);

    expect(await panelOf(world, 'MKT-1')).toMatchObject(rights);
  });

  test('an issue in no launch: its card and the right to link', async () => {
    const world = createFakeWorld();
    world.issues.put(anIssue({ key: 'MKT-9' }));
    world.issues.grant(anId('MKT-9'), { canLink: false, canEdit: true });

    expect(panelView.parse(await loadPanel(world, anId('MKT-9')))).toMatchObject({
      kind: 'not-in-launch',
      issue: { key: 'MKT-9', due: '2026-05-07' },
      canLink: false,
    });
  });

  test('an issue whose last dependency was removed is in no launch', async () => {
    const world = await givenMoved();
    const record = recordOf(world, 'MKT-3');
    world.store.milestoneTable.put({ ...record, gatedBy: [] });

    expect(await loadPanel(world, anId('MKT-3'))).toMatchObject({ kind: 'not-in-launch' });
  });
});

describe('loadPanel, content', () => {
  test('shows what the issue waits for and what waits for it', async () => {
    const panel = await panelOf(await givenMoved(), 'MKT-1');

    expect(panel.waitingFor).toMatchObject([
      { issue: { key: 'PROD-2', due: '2026-05-14' }, lag: 2, mode: 'exactly', gap: 2, standing: { kind: 'holds' } },
    ]);
    expect(panel.waitingForThis).toMatchObject([
      { issue: { key: 'MKT-2' }, lag: 3, gap: 3, standing: { kind: 'holds' } },
    ]);
    expect(panel.conflicts).toEqual([]);
  });

  test('tells why: from the date a person changed along the dependencies that bound', async () => {
    const panel = await panelOf(await givenMoved(), 'MKT-2');

    expect(panel.why).toMatchObject([
      {
        issue: { key: 'PROD-2' },
        from: { due: '2026-05-05' },
        to: { due: '2026-05-14' },
        by: { displayName: 'Ann Example' },
        dependency: null,
      },
      {
        issue: { key: 'MKT-1' },
        from: { due: '2026-05-07' },
        to: { due: '2026-05-18' },
        days: 7,
        by: null,
        dependency: { lag: 2, mode: 'exactly' },
      },
      { issue: { key: 'MKT-2' }, to: { due: '2026-05-21' }, days: 7, dependency: { lag: 3 } },
    ]);
  });

  test('tells no reason for a date that a person has set since', async () => {
    const world = await givenMoved();
    await moved(world, 'MKT-2', '2026-05-25');

    expect((await panelOf(world, 'MKT-2')).why).toEqual([]);
  });

  test('lists ripples, newest first, its own shift before the others', async () => {
    const world = await givenMoved();
    world.clock.set('2026-05-06T09:00:00.000Z');
    await moved(world, 'PROD-2', '2026-05-15');

    const { ripples } = await panelOf(world, 'MKT-2');

    expect(ripples.map(({ causeTo }) => causeTo?.due)).toEqual(['2026-05-15', '2026-05-14']);
    expect(ripples[0]).toMatchObject({
      state: 'done',
      shiftCount: 3,
      hiddenShifts: 0,
      by: { displayName: 'Ann Example' },
    });
    expect(ripples[0]?.shifts[0]).toMatchObject({ issue: { key: 'MKT-2' }, state: 'written', reason: null });
  });

  test('shows writes under way', async () => {
    const world = await givenMoved();
    world.clock.answerRemaining(5_000);
    await movedByPerson(world, 'PROD-2', { due: '2026-05-15' });
    await world.jobs.runNext(world);

    const panel = await panelOf(world, 'MKT-3');

    expect(panel.running).toEqual({ written: 0, failed: 0, total: 3, waitsUntil: null });
  });

  test('shows a refused date with its reason, and how the shift ended', async () => {
    const world = await givenMoved();
    world.issues.refuse(anId('MKT-1'), 'Lockstep may not edit issues here');
    await moved(world, 'PROD-2', '2026-05-15');

    const panel = await panelOf(world, 'MKT-1');

    expect(panel.refused).toMatchObject({ to: { due: '2026-05-19' }, reason: 'Lockstep may not edit issues here' });
    expect(panel.ripples[0]?.shifts[0]).toMatchObject({
      state: 'refused',
      reason: 'Lockstep may not edit issues here',
    });
  });

  test('shows a conflict at both of its ends, and none for an overridden dependency', async () => {
    const world = await givenMoved();
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-2'), pinned: true });
    await moved(world, 'PROD-2', '2026-05-15');
    const standing = { kind: 'short', needed: '2026-05-22', actual: '2026-05-21', days: 1 };

    expect((await panelOf(world, 'MKT-2')).conflicts).toMatchObject([{ predecessor: { key: 'MKT-1' }, standing }]);
    expect((await panelOf(world, 'MKT-1')).conflicts).toMatchObject([{ successor: { key: 'MKT-2' }, standing }]);

    await moved(world, 'MKT-2', '2026-05-20');
    const panel = await panelOf(world, 'MKT-2');
    expect(panel.conflicts).toEqual([]);
    expect(panel.waitingFor).toMatchObject([{ overridden: true, standing: { kind: 'short' } }]);
  });

  test('shows an open proposal with its cause', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'PROD-4' })],
      dependencies: [{ from: 'PROD-2', to: 'PROD-4', lag: 2 }],
    });
    await moved(world, 'PROD-2', '2026-05-14');

    expect((await panelOf(world, 'PROD-4')).proposal).toMatchObject({
      to: { due: '2026-05-18' },
      days: 7,
      causeIssue: { key: 'PROD-2' },
    });
  });

  test('shows the circle an issue is in, closed', async () => {
    const world = await givenMoved();
    world.store.launchTable.put({ ...launchOf(world, 'MKT-1'), cycles: [[anId('MKT-1'), anId('MKT-2')]] });

    expect((await panelOf(world, 'MKT-2')).cycle).toMatchObject([{ key: 'MKT-1' }, { key: 'MKT-2' }, { key: 'MKT-1' }]);
    expect((await panelOf(world, 'MKT-3')).cycle).toBeNull();
  });

  test('points out a start after the due day', async () => {
    const world = await givenMoved();
    world.issues.put(anIssue({ key: 'MKT-3', start: '2026-06-01', due: '2026-05-21' }));

    expect(await panelOf(world, 'MKT-3')).toMatchObject({ startAfterDue: true, pinned: false });
  });
});

describe('loadPanel, issues the viewer may not see', () => {
  test('a hidden predecessor tells nothing: no key, no summary, no date, no gap, no person', async () => {
    const world = await givenMoved();
    world.issues.hide(anId('PROD-2'), 'viewer');

    const panel = await panelOf(world, 'MKT-1');

    expect(panel.waitingFor).toMatchObject([{ issue: null, gap: null, standing: { kind: 'unknown' } }]);
    expect(panel.why[0]).toEqual({
      issue: null,
      from: { start: null, due: null },
      to: { start: null, due: null },
      days: 0,
      at: '2026-05-04T09:00:00.000Z',
      by: null,
      dependency: null,
    });
    expect(panel.ripples).toMatchObject([{ causeIssue: null, causeFrom: null, causeTo: null, by: null }]);
    expect(panel.launch.name).toBe('A launch');
    expect(JSON.stringify(panel)).not.toMatch(/PROD-2|2026-05-14|2026-05-05|Ann/);
  });

  test('the name of the launch repeats an issue to those who see it', async () => {
    expect((await panelOf(await givenMoved(), 'MKT-1')).launch.name).toBe('Summary of PROD-2 (PROD-2)');
  });

  test('of what lies between two hidden issues, not even the lag is told', async () => {
    const world = await givenMoved();
    world.issues.hide(anId('PROD-2'), 'viewer');
    world.issues.hide(anId('MKT-1'), 'viewer');

    const panel = await panelOf(world, 'MKT-2');

    expect(panel.why.map(({ issue, dependency }) => [issue?.key, dependency?.lag])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['MKT-2', 3],
    ]);
    expect(panel.ripples[0]).toMatchObject({ hiddenShifts: 1, shiftCount: 3 });
    expect(JSON.stringify(panel)).not.toMatch(/PROD-2|MKT-1|2026-05-18|2026-05-07/);
  });

  test('a hidden successor in conflict tells nothing', async () => {
    const world = await givenMoved();
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-3'), pinned: true });
    await moved(world, 'PROD-2', '2026-05-20');
    world.issues.hide(anId('MKT-3'), 'viewer');

    const panel = await panelOf(world, 'MKT-2');

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-27');
    expect(panel.conflicts).toEqual([]);
    expect(JSON.stringify(panel)).not.toContain('MKT-3');
  });
});
