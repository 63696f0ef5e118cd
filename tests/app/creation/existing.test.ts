import { findExisting } from '../../../src/app/creation/find-existing';
import { removeLaunch } from '../../../src/app/creation/remove-launch';
import { stepCreation } from '../../../src/app/creation/step-creation';
import { takeBack } from '../../../src/app/creation/take-back';
import { takeExisting } from '../../../src/app/creation/take-existing';
import { loadPanel } from '../../../src/app/panel/load-panel';
import type { TakeExisting } from '../../../src/contract/creation';
import { anId, anIssue } from '../../support/an-issue';
import { ada, creationOf, finished, startedId, stepped } from '../../support/creation-desk';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { givenLaunch, launchOf, recordOf } from '../../support/given-launch';

function someIssues(world: FakeWorld): void {
  world.issues.put(
    anIssue({ key: 'PROD-1', due: '2026-05-05' }),
    anIssue({ key: 'MKT-1', due: '2026-05-07' }),
    anIssue({ key: 'MKT-2', due: '2026-05-12' }),
    anIssue({ key: 'PROD-9', due: '2026-06-30' }),
  );
}

function aTaking(overrides: Partial<TakeExisting> = {}): TakeExisting {
  const issues = ['PROD-1', 'MKT-1', 'MKT-2', 'PROD-9'];
  return { name: 'Atlas 2.2', tier: 3, t0: 'PROD-9', issues, links: [], people: {}, ...overrides };
}

async function taken(world: FakeWorld, wish: TakeExisting): Promise<string> {
  const id = startedId(await takeExisting(world, ada, wish));
  const reply = await finished(world, id);
  if (reply.kind !== 'done' || reply.launchId === null) throw new Error(`Not done: ${JSON.stringify(reply)}`);
  return reply.launchId;
}

describe('findExisting', () => {
  test('by a query: with the links among them, the launches they are in and the likeliest T-0', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-1' }), anIssue({ key: 'PROD-2', due: '2026-06-30' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-1', to: 'MKT-1' }],
    });
    world.issues.drawLink({ from: anId('PROD-1'), to: anId('PROD-2') });

    const found = await findExisting(world, ada, { kind: 'jql', jql: 'project = "PROD"' });

    expect(found).toMatchObject({
      kind: 'existing',
      more: false,
      t0: 'PROD-2',
      links: [{ from: 'PROD-1', to: 'PROD-2' }],
    });
    expect(found).toMatchObject({
      issues: [
        { key: 'PROD-1', launchName: launchOf(world, 'PROD-1').name },
        { key: 'PROD-2', launchName: null },
      ],
    });
  });

  test("tells Jira's words about a query it does not take", async () => {
    const found = await findExisting(createFakeWorld(), ada, { kind: 'jql', jql: 'nonsense' });

    expect(found).toMatchObject({ kind: 'refused', message: expect.stringContaining('JQL') as string });
  });

  test('an epic with what lies below it', async () => {
    const world = createFakeWorld();
    someIssues(world);
    world.issues.setFacts(anId('MKT-1'), { parentId: 'PROD-1' });

    const found = await findExisting(world, ada, { kind: 'children', issueId: 'PROD-1' });

    expect(found).toMatchObject({ issues: [{ key: 'PROD-1' }, { key: 'MKT-1' }] });
  });

  test('an issue and all it gates, as far as the viewer sees the way', async () => {
    const world = createFakeWorld();
    someIssues(world);
    world.issues.put(anIssue({ key: 'MKT-3' }), anIssue({ key: 'MKT-4' }));
    for (const [from, to] of [
      ['PROD-1', 'MKT-1'],
      ['MKT-1', 'MKT-2'],
      ['MKT-2', 'PROD-9'],
      ['MKT-1', 'MKT-3'],
      ['MKT-3', 'MKT-4'],
    ])
      world.issues.drawLink({ from: anId(from ?? ''), to: anId(to ?? '') });
    world.issues.hide(anId('MKT-3'), 'viewer');

    const found = await findExisting(world, ada, { kind: 'downstream', issueId: 'PROD-1' });

    expect(found).toMatchObject({
      issues: ['PROD-1', 'MKT-1', 'MKT-2', 'PROD-9'].map((key) => ({ key })),
      more: false,
    });
    world.issues.hide(anId('PROD-1'), 'viewer');
    expect(await findExisting(world, ada, { kind: 'downstream', issueId: 'PROD-1' })).toMatchObject({
      kind: 'refused',
    });
  });

  test('repeats no name that is the summary of an issue the viewer may not see', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-1' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-1', to: 'MKT-1' }],
    });
    world.issues.hide(anId('PROD-1'), 'viewer');

    const found = await findExisting(world, ada, { kind: 'jql', jql: 'project = "MKT"' });

    expect(found).toMatchObject({ issues: [{ launchName: 'A launch' }] });
  });
});

describe('takeExisting', () => {
  test('makes a launch of issues that nothing links: their panels show them in it', async () => {
    const world = createFakeWorld();
    someIssues(world);

    const launchId = await taken(world, aTaking());

    expect(world.store.launchTable.all()).toMatchObject([{ id: launchId, name: 'Atlas 2.2', tier: 3, t0: 'PROD-9' }]);
    expect(world.store.milestoneTable.all()).toHaveLength(4);
    expect(recordOf(world, 'MKT-1')).toMatchObject({ known: { due: '2026-05-07' }, row: null, pinned: false });
    expect(await loadPanel(world, anId('MKT-1'))).toMatchObject({ kind: 'in-launch', launch: { name: 'Atlas 2.2' } });
    expect(world.issues.creations).toEqual([]);
  });

  test('draws the links that are asked for, plain, and leaves those that are there to their owners', async () => {
    const world = createFakeWorld();
    someIssues(world);
    world.issues.drawLink({ from: anId('PROD-1'), to: anId('MKT-1') });
    const links = [
      { from: 'PROD-1', to: 'MKT-1' },
      { from: 'MKT-1', to: 'PROD-9' },
      { from: 'MKT-1', to: 'PROD-9' },
    ];

    const launchId = await taken(world, aTaking({ links }));
    expect(world.issues.all().links).toHaveLength(2);
    expect(recordOf(world, 'PROD-9').gatedBy).toMatchObject([{ from: 'MKT-1', type: 'FS', lag: 0, mode: 'at-least' }]);

    await stepped(() => removeLaunch(world, ada, { launchId, issues: true }));
    expect(world.issues.all().links).toMatchObject([{ from: 'PROD-1', to: 'MKT-1' }]);
    expect(world.issues.all().issues).toHaveLength(4);
  });

  test('uses the launch that some of them are in, and gives it name, tier, T-0 and people', async () => {
    const world = createFakeWorld();
    world.issues.name('lena', 'Lena');
    someIssues(world);
    await givenLaunch(world, { issues: [], dependencies: [{ from: 'PROD-1', to: 'MKT-1' }] });
    const group = launchOf(world, 'PROD-1').id;

    const launchId = await taken(world, aTaking({ people: { 'launch owner': 'lena' } }));

    expect(launchId).toBe(group);
    expect(world.store.launchTable.one(group)).toMatchObject({
      ...{ name: 'Atlas 2.2', namedAfter: null, t0: 'PROD-9', people: { 'launch owner': 'lena' }, state: 'active' },
    });
    expect(recordOf(world, 'MKT-2').launchId).toBe(group);
    expect(recordOf(world, 'MKT-1').gatedBy).toHaveLength(1);
  });

  test('of several launches one takes the others in', async () => {
    const world = createFakeWorld();
    someIssues(world);
    await givenLaunch(world, { issues: [], dependencies: [{ from: 'PROD-1', to: 'MKT-1' }] });
    await givenLaunch(world, { issues: [], dependencies: [{ from: 'MKT-2', to: 'PROD-9' }] });

    const launchId = await taken(world, aTaking());

    const all = ['PROD-1', 'MKT-1', 'MKT-2', 'PROD-9'].map((key) => recordOf(world, key).launchId);
    expect(new Set(all)).toEqual(new Set([launchId]));
    expect(world.store.launchTable.all().filter(({ joined }) => joined === null)).toHaveLength(1);
  });

  test('taken back before its end, a launch that was there is what it was', async () => {
    const world = createFakeWorld();
    someIssues(world);
    await givenLaunch(world, { issues: [], dependencies: [{ from: 'PROD-1', to: 'MKT-1' }] });
    const { id: group, name } = launchOf(world, 'PROD-1');
    const id = startedId(await takeExisting(world, ada, aTaking({ links: [{ from: 'MKT-1', to: 'PROD-9' }] })));
    for (let step = 0; step < 2; step += 1) await stepCreation(world, ada, { id });
    expect(world.store.launchTable.one(group)?.name).toBe('Atlas 2.2');

    expect(await stepped(() => takeBack(world, ada, { id }))).toEqual({ kind: 'done', launchId: null });

    expect(world.store.launchTable.one(group)).toMatchObject({ name, t0: null, tier: null, state: 'active' });
    expect(
      world.store.milestoneTable
        .all()
        .map((milestone) => milestone.id)
        .sort(),
    ).toEqual(['MKT-1', 'PROD-1']);
    expect(world.issues.all().links).toHaveLength(1);
    expect(creationOf(world, id).state).toBe('taken-back');
    expect(await taken(world, aTaking())).toBe(group);
  });

  test.each([
    { what: 'issues nobody can see', wish: { issues: ['PROD-9', 'MKT-404'] }, words: /1 of them are gone/ },
    { what: 'a T-0 from elsewhere', wish: { t0: 'MKT-404' }, words: /T-0 is not one of its issues/ },
    { what: 'a link to elsewhere', wish: { links: [{ from: 'MKT-1', to: 'MKT-404' }] }, words: /both ends/ },
    {
      what: 'links in a circle',
      wish: {
        links: [
          { from: 'MKT-1', to: 'MKT-2' },
          { from: 'MKT-2', to: 'MKT-1' },
        ],
      },
      words: /wait for each other/,
    },
    { what: 'nobody it knows', wish: { people: { 'launch owner': 'nobody' } }, words: /"nobody" as launch owner/ },
  ])('refuses $what, and stores nothing', async ({ wish, words }) => {
    const world = createFakeWorld();
    someIssues(world);

    const reply = await takeExisting(world, ada, aTaking(wish));

    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(words) as string });
    expect(world.launches.creationTable.all()).toEqual([]);
  });

  test('refuses someone who may not edit T-0, or not manage a launch that some are in', async () => {
    const world = createFakeWorld();
    world.site.isAdmin = false;
    someIssues(world);
    world.issues.grant(anId('PROD-9'), { canLink: true, canEdit: false });
    expect(await takeExisting(world, ada, aTaking())).toMatchObject({
      message: expect.stringContaining('"Edit issues" for its T-0') as string,
    });

    world.issues.grant(anId('PROD-9'), { canLink: true, canEdit: true });
    await givenLaunch(world, { issues: [], dependencies: [{ from: 'PROD-1', to: 'MKT-1' }] });
    for (const key of ['PROD-1', 'MKT-1']) world.issues.grant(anId(key), { canLink: true, canEdit: false });
    expect(await takeExisting(world, ada, aTaking())).toMatchObject({
      message: expect.stringContaining('which you may not manage') as string,
    });
  });
});
