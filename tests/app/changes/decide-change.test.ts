import { decideChange } from '../../../src/app/changes/decide-change';
import type { DecideChange } from '../../../src/contract/change';
import type { ChangeId } from '../../../src/domain/launches/changes/change-request';
import { emptyMatrix } from '../../../src/domain/launches/formats/empty-matrix';
import type { CellId } from '../../../src/domain/launches/formats/format-matrix';
import { aCell, aMatrix } from '../../support/a-matrix';
import { anId } from '../../support/an-issue';
import { brokenAnywhere } from '../../support/broken-anywhere';
import type { FakeWorld } from '../../support/fake-world';
import { ann, atlasOf, changeAtlas } from '../../support/given-atlas';
import { givenFrozen, happens } from '../../support/given-frozen';
import { dueOf, forgetPast } from '../../support/given-launch';

const reason = 'The launch can do without it';

/** PROD-14, which two claims of the approved copy name, was descoped: 8 hours, a day more for MKT-2. */
async function givenDescoped(): Promise<FakeWorld> {
  const world = await givenFrozen();
  await happens(world, 'PROD-14', { descoped: true });
  forgetPast(world);
  return world;
}

function theChange(world: FakeWorld) {
  const [change, ...others] = world.gates.changeTable.all();
  if (!change || others.length > 0) throw new Error('Cannot take the one change request: there are others, or none');
  return change;
}

function decision(world: FakeWorld, overrides: Partial<DecideChange> = {}): DecideChange {
  const { id, version } = theChange(world);
  return { launchId: atlasOf(world).id, changeId: id, version, decision: 'approve', reason, ...overrides };
}

function copyAnswers(world: FakeWorld) {
  return world.gates.gateTable.one('MKT-2')?.answers;
}

const impact = {
  assets: [
    { issueId: anId('MKT-2'), state: 'approved', claims: 2, hours: 8, moves: { from: '2026-05-13', to: '2026-05-14' } },
  ],
  ...{ briefs: [], hours: 8, cost: 640 },
};

describe('decideChange', () => {
  test('approved, it moves what must be reworked, what follows, and voids approvals', async () => {
    const world = await givenDescoped();

    const reply = await decideChange(world, ann, decision(world));
    await world.jobs.runAll(world);

    expect(reply).toEqual({ kind: 'done', changeId: theChange(world).id, notes: [] });
    expect(theChange(world)).toMatchObject({
      ...{ state: 'approved', impact },
      decided: { by: 'ann', at: world.clock.now(), reason },
    });
    expect(world.issues.writes[0]).toEqual({
      ...{ id: 'MKT-2', actor: 'viewer' },
      to: { start: '2026-05-11', due: '2026-05-14' },
    });
    expect(copyAnswers(world)).toMatchObject([{ decision: 'approved', voided: { why: 'change-request' } }]);
    expect(await world.gates.acts(anId('MKT-2'), [1])).toMatchObject([{ by: 'ann', did: { kind: 'voided' } }]);
  });

  test('the ripple runs: what waits for an asset moves with it', async () => {
    const world = await givenDescoped();
    // Ten working days more than the room between the copy and the launch.
    const settings = world.settings.now();
    await world.settings.save({
      ...settings,
      rework: { ...settings.rework, hours: { ...settings.rework.hours, approved: 80 } },
    });

    await decideChange(world, ann, decision(world));
    await world.jobs.runAll(world);

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-27');
    const proposal = world.store.milestoneTable.one(anId('PROD-9'))?.proposal;
    expect(proposal?.to.due).toBe('2026-05-29');
  });

  test('rejected, nothing but the decision and what it would have cost is written', async () => {
    const world = await givenDescoped();

    expect(await decideChange(world, ann, decision(world, { decision: 'reject' }))).toMatchObject({ kind: 'done' });

    expect(theChange(world)).toMatchObject({ state: 'rejected', decided: { reason }, impact });
    expect(world.issues.writes).toEqual([]);
    expect(world.jobs.queue).toEqual([]);
    expect(copyAnswers(world)).toMatchObject([{ voided: null }]);
  });

  test('the same answer again, because it was lost, is done once; another one is a conflict', async () => {
    const world = await givenDescoped();
    const first = decision(world);
    await decideChange(world, ann, first);

    expect(await decideChange(world, ann, first)).toMatchObject({ kind: 'done' });
    expect(await decideChange(world, { accountId: 'bob' }, first)).toEqual({ kind: 'conflict' });
    expect(await decideChange(world, ann, { ...first, decision: 'reject' })).toEqual({ kind: 'conflict' });
    expect(world.issues.writes).toHaveLength(1);
    expect(theChange(world)).toMatchObject({ state: 'approved', decided: { by: 'ann' } });
  });

  test('of two who decide at once, one decision stands and the other one is told', async () => {
    const world = await givenDescoped();

    const replies = await Promise.all([
      decideChange(world, ann, decision(world, { decision: 'reject' })),
      decideChange(world, { accountId: 'bob' }, decision(world, { decision: 'reject' })),
    ]);

    expect(replies.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
  });

  test('what is being approved is not rejected meanwhile: its days have moved already', async () => {
    const world = await givenDescoped();
    const wanted = decision(world);
    const write = world.issues.writeDates.bind(world.issues);
    const replies: unknown[] = [];
    world.issues.writeDates = async (...given) => {
      replies.push(await decideChange(world, { accountId: 'bob' }, { ...wanted, decision: 'reject' }));
      return write(...given);
    };

    expect(await decideChange(world, ann, wanted)).toMatchObject({ kind: 'done' });

    expect(replies).toEqual([
      {
        kind: 'refused',
        message: expect.stringMatching(/^Cannot reject .* somebody has set about approving it/) as string,
      },
    ]);
    expect(theChange(world)).toMatchObject({ state: 'approved', decided: { by: 'ann' } });
  });

  test('a format that cannot be added can still be rejected', async () => {
    const world = await givenFrozen();
    const launchId = atlasOf(world).id;
    const cell = { id: 'c1' as CellId, channel: 'Social', format: 'Video', region: 'DACH', issueId: null };
    const there = { ...cell, id: 'c2' as CellId, state: 'planned', by: null, at: null } as const;
    await world.gates.saveMatrix({ ...emptyMatrix(launchId), cells: [there] });
    await world.gates.saveChange({
      ...{ id: 'format:1:c1' as ChangeId, launchId, cause: { kind: 'format', cell }, at: world.clock.now(), by: 'bob' },
      ...{ state: 'open', decided: null, impact: null, version: 0 },
    });

    expect(await decideChange(world, ann, decision(world))).toMatchObject({ kind: 'refused' });
    expect(await decideChange(world, ann, decision(world, { decision: 'reject' }))).toMatchObject({ kind: 'done' });
  });

  test('broken off anywhere and done again, days are added once', async () => {
    let wanted: DecideChange | undefined;
    const stops = await brokenAnywhere({
      given: async () => {
        const world = await givenDescoped();
        wanted = decision(world);
        return world;
      },
      act: (world) => (wanted ? decideChange(world, ann, wanted) : Promise.reject(new Error('Nothing to decide on'))),
      then: (world) => {
        expect(dueOf(world, 'MKT-2')).toBe('2026-05-14');
        expect(theChange(world)).toMatchObject({ state: 'approved', impact });
        expect(world.gates.gateTable.one('MKT-2')?.acts).toBe(1);
        expect(world.jobs.queue).toContainEqual(expect.objectContaining({ kind: 'settle', issueIds: ['MKT-2'] }));
        expect(world.jobs.queue).toContainEqual(expect.objectContaining({ kind: 'tell-gates', issueIds: null }));
      },
    });
    expect(stops).toBeGreaterThan(30);
  });

  test.each([
    {
      name: 'pinned',
      change: (world: FakeWorld) => pin(world, 'MKT-2'),
      note: 'MKT-2 keeps its dates: it is pinned',
    },
    {
      name: 'not to be edited',
      change: (world: FakeWorld) => world.issues.grant(anId('MKT-2'), { canEdit: false, canLink: false }),
      note: 'MKT-2 keeps its dates: you may not edit it. It was to move to Thu 14 May 2026',
    },
    {
      name: 'done',
      change: (world: FakeWorld) => world.issues.edit(anId('MKT-2'), { state: 'done' }),
      note: 'MKT-2 keeps its dates: it is done',
    },
    {
      name: 'hidden',
      change: (world: FakeWorld) => world.issues.hide(anId('MKT-2'), 'viewer'),
      note: '1 asset that you cannot see keeps its dates',
    },
  ])('an asset that is $name stays, and the reply says so', async ({ change, note }) => {
    const world = await givenDescoped();
    change(world);

    expect(await decideChange(world, ann, decision(world))).toMatchObject({ kind: 'done', notes: [note] });

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-13');
    expect(copyAnswers(world)).toMatchObject([{ voided: { why: 'change-request' } }]);
  });

  test('formats of an asset that is to be reworked are in production again', async () => {
    const world = await givenDescoped();
    const launchId = atlasOf(world).id;
    const cells = [
      aCell({ id: 'copy', issueId: anId('MKT-2'), state: 'approved' }),
      aCell({ id: 'other', issueId: anId('MKT-3'), state: 'approved' }),
    ];
    await world.gates.saveMatrix({ ...aMatrix(cells), launchId });

    await decideChange(world, ann, decision(world));

    expect((await world.gates.matrix(launchId))?.cells.map(({ state }) => state)).toEqual([
      'in-production',
      'approved',
    ]);
  });

  test('a wanted format is added to the matrix, once', async () => {
    const world = await givenFrozen();
    const cell = {
      id: 'c9' as CellId,
      channel: 'Social',
      format: 'Video 9:16',
      region: 'DACH',
      issueId: anId('MKT-2'),
    };
    const launchId = atlasOf(world).id;
    await world.gates.saveMatrix({ ...emptyMatrix(launchId), settled: { by: 'ann', at: world.clock.now() } });
    await world.gates.saveChange({
      ...{ id: 'format:1:c9' as ChangeId, launchId, cause: { kind: 'format', cell }, at: world.clock.now(), by: 'bob' },
      ...{ state: 'open', decided: null, impact: null, version: 0 },
    });

    await decideChange(world, ann, decision(world));
    await decideChange(world, ann, decision(world));

    expect((await world.gates.matrix(launchId))?.cells).toMatchObject([{ ...cell, state: 'planned' }]);
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-14');
    expect(world.jobs.queue).toContainEqual({ kind: 'tell-gates', launchId, issueIds: null });
  });

  test.each([
    { name: 'archived', change: (world: FakeWorld) => changeAtlas(world, { state: 'archived' }), words: /archived/ },
    {
      name: 'of another launch',
      change: (world: FakeWorld) => {
        world.gates.changeTable.put({ ...theChange(world), launchId: 'elsewhere' as never });
      },
      words: /this launch has none under this id/,
    },
  ])('one of a launch that is $name is refused', async ({ change, words }) => {
    const world = await givenDescoped();
    const wanted = decision(world);
    change(world);

    const reply = await decideChange(world, ann, wanted);

    expect(reply.kind === 'refused' && reply.message).toMatch(words);
    expect(world.issues.writes).toEqual([]);
  });
});

function pin(world: FakeWorld, key: string): void {
  const milestone = world.store.milestoneTable.one(anId(key));
  if (milestone) world.store.milestoneTable.put({ ...milestone, pinned: true });
}
