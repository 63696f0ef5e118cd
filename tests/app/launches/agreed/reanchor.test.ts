import { reanchorLaunch } from '../../../../src/app/launches/agreed/reanchor-launch';
import { tryReanchor } from '../../../../src/app/launches/agreed/try-reanchor';
import { loadLaunch } from '../../../../src/app/launches/load-launch';
import { loadPanel } from '../../../../src/app/panel/load-panel';
import { reanchorReply } from '../../../../src/contract/launch';
import { anId } from '../../../support/an-issue';
import { breakOff, type Break } from '../../../support/break-off';
import type { FakeWorld } from '../../../support/fake-world';
import { ann, atlasOf, changeAtlas, givenAtlas } from '../../../support/given-atlas';
import { dueOf, forgetPast, movedByPerson, recordOf, writtenKeys } from '../../../support/given-launch';

const keys = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'];

function wanted(world: FakeWorld, t0: string) {
  return { launchId: atlasOf(world).id, t0 };
}

async function tried(world: FakeWorld, t0: string) {
  return reanchorReply.parse(await tryReanchor(world, ann, wanted(world, t0)));
}

/** A person asks for it, and all is written. */
async function reanchored(world: FakeWorld, t0: string): Promise<void> {
  expect(await reanchorLaunch(world, ann, wanted(world, t0))).toEqual({ kind: 'done' });
  await world.jobs.runAll(world);
}

function dues(world: FakeWorld): (string | null)[] {
  return keys.map((key) => dueOf(world, key));
}

describe('tryReanchor', () => {
  test('says what a later T-0 does to each milestone, and writes nothing', async () => {
    const world = await givenAtlas();
    world.issues.edit(anId('PROD-2'), { state: 'done' });
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-3'), pinned: true });

    const reply = await tried(world, '2026-05-29');

    expect(reply).toMatchObject({
      kind: 'reanchored',
      hidden: 0,
      notEditable: [],
      earliest: expect.any(String) as unknown,
    });
    if (reply.kind !== 'reanchored') return;
    const rows = new Map(reply.rows.map((row) => [row.issueId, row]));
    expect(rows.get('PROD-2')).toEqual({ kind: 'kept', issueId: 'PROD-2', why: 'done' });
    expect(rows.get('MKT-3')).toEqual({ kind: 'kept', issueId: 'MKT-3', why: 'pinned' });
    expect(rows.get('PROD-9')).toMatchObject({ kind: 'moves', to: { due: '2026-05-29' }, days: 5 });
    // It sits exactly on the freeze, which is done.
    expect(rows.get('MKT-1')).toEqual({ kind: 'kept', issueId: 'MKT-1', why: 'same-day' });
    expect(rows.get('MKT-2')).toMatchObject({ kind: 'moves', to: { start: '2026-05-18', due: '2026-05-20' }, days: 5 });
    expect([world.issues.writes, world.jobs.queue]).toEqual([[], []]);
  });

  test('says what is squeezed or lost where there is too little time, and the first day that would do', async () => {
    const world = await givenAtlas();

    const reply = await tried(world, '2026-05-15');

    expect(reply).toMatchObject({ kind: 'reanchored', earliest: '2026-05-21' });
    expect(reply.kind === 'reanchored' && reply.rows.filter(({ kind }) => kind === 'lost')).toMatchObject([
      { issueId: 'PROD-2', past: 4 },
      { issueId: 'MKT-1', past: 2 },
    ]);
    const room = await tried(world, '2026-05-21');
    expect(
      room.kind === 'reanchored' && room.rows.filter(({ kind }) => kind === 'lost' || kind === 'squeezed'),
    ).toEqual([]);
  });

  test('of hidden milestones says only how many would move', async () => {
    const world = await givenAtlas();
    for (const key of ['PROD-2', 'MKT-1']) world.issues.hide(anId(key), 'viewer');

    const reply = await tried(world, '2026-05-29');

    expect(reply).toMatchObject({
      hidden: 2,
      rows: [{ issueId: 'MKT-2' }, { issueId: 'PROD-9' }, { issueId: 'MKT-3' }],
    });
    expect(JSON.stringify(reply)).not.toMatch(/PROD-2|MKT-1/);
  });

  test.each<[string, (world: FakeWorld) => void, RegExp]>([
    [
      'none is named',
      (world) => changeAtlas(world, { t0: null }),
      /the launch has none yet. Choose its T-0 in its settings$/,
    ],
    ['it is hidden', (world) => world.issues.hide(anId('PROD-9'), 'viewer'), /it belongs to an issue you cannot see/],
    [
      'it has no day',
      (world) => world.issues.edit(anId('PROD-9'), { dates: { start: null, due: null } }),
      /PROD-9 has no due date/,
    ],
    ['it is done', (world) => world.issues.edit(anId('PROD-9'), { state: 'done' }), /PROD-9 is done. Reopen it/],
    ['the launch is archived', (world) => changeAtlas(world, { state: 'archived' }), /the launch is archived/],
  ])('refuses, as reanchorLaunch does, where %s', async (_, change, why) => {
    const world = await givenAtlas();
    change(world);

    expect(await tried(world, '2026-05-29')).toEqual({
      kind: 'refused',
      message: expect.stringMatching(why) as string,
    });
    expect(await reanchorLaunch(world, ann, wanted(world, '2026-05-29'))).toEqual({
      kind: 'refused',
      message: expect.stringMatching(why) as string,
    });
    expect(world.jobs.queue).toEqual([]);
  });
});

describe('reanchorLaunch', () => {
  test('moves T-0 with product and marketing dates; what is done or pinned stays', async () => {
    const world = await givenAtlas();
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-3'), pinned: true });

    await reanchored(world, '2026-05-29');

    expect(dues(world)).toEqual(['2026-05-12', '2026-05-29', '2026-05-14', '2026-05-20', '2026-05-29']);
    expect(world.issues.at(anId('MKT-2')).dates.start).toBe('2026-05-18');
    expect(world.store.rippleTable.all()).toMatchObject([
      {
        state: 'done',
        shiftCount: 4,
        ended: 4,
        failures: [],
        cause: {
          kind: 'anchor',
          by: 'ann',
          moved: [{ id: 'PROD-9', from: { due: '2026-05-22' }, to: { due: '2026-05-29' } }],
        },
      },
    ]);
    expect(atlasOf(world)).toMatchObject({ openRipple: null, outlook: { t0Day: '2026-05-29' } });
    expect(keys.map((key) => recordOf(world, key).known.due)).toEqual(dues(world));
  });

  test('there and back leaves every date where it was', async () => {
    const world = await givenAtlas();
    const before = dues(world);

    await reanchored(world, '2026-06-19');
    await reanchored(world, '2026-05-22');

    expect(dues(world)).toEqual(before);
  });

  test('the panel tells why a date moved: from T-0, by whom', async () => {
    const world = await givenAtlas();
    world.issues.name('ann', 'Ann Meyer');

    await reanchored(world, '2026-05-29');

    expect(await loadPanel(world, anId('MKT-2'))).toMatchObject({
      ripples: [{ cause: 'anchor', causeIssue: { key: 'PROD-9' }, by: { displayName: 'Ann Meyer' }, shiftCount: 5 }],
      why: [
        {
          issue: { key: 'PROD-9' },
          from: { due: '2026-05-22' },
          to: { due: '2026-05-29' },
          by: { displayName: 'Ann Meyer' },
        },
        { issue: { key: 'MKT-2' }, to: { due: '2026-05-20' }, days: 5, dependency: null },
      ],
      conflicts: [],
    });
  });

  test('shows the writes as they go on', async () => {
    const world = await givenAtlas();
    await reanchorLaunch(world, ann, wanted(world, '2026-05-29'));
    world.clock.answerRemaining(5_000);
    await world.jobs.runNext(world);

    expect(await loadLaunch(world, ann, { launchId: atlasOf(world).id })).toMatchObject({
      running: { written: 0, failed: 0, total: 5, waitsUntil: null },
    });
    await world.jobs.runAll(world);
    expect(dues(world)).toEqual(['2026-05-12', '2026-05-29', '2026-05-14', '2026-05-20', '2026-06-05']);
  });

  test('takes in what a person has just changed, before it moves anything', async () => {
    const world = await givenAtlas();
    await reanchorLaunch(world, ann, wanted(world, '2026-05-29'));
    await movedByPerson(world, 'PROD-2', { due: '2026-05-06' });

    await world.jobs.runAll(world);

    expect(dues(world)).toEqual(['2026-05-13', '2026-05-29', '2026-05-15', '2026-05-20', '2026-06-05']);
  });

  test('done twice, or after T-0 could not be written, moves nothing a second time', async () => {
    const world = await givenAtlas();
    world.issues.refuse(anId('PROD-9'), 'Lockstep may not edit issues here');
    await reanchorLaunch(world, ann, wanted(world, '2026-05-29'));
    world.jobs.queue.push(...world.jobs.queue);

    await world.jobs.runAll(world);

    expect(dues(world)).toEqual(['2026-05-12', '2026-05-22', '2026-05-14', '2026-05-20', '2026-06-05']);
    expect(recordOf(world, 'PROD-9')).toMatchObject({
      known: { due: '2026-05-22' },
      refusal: { to: { due: '2026-05-29' } },
    });
    expect(writtenKeys(world).sort()).toEqual(['MKT-1', 'MKT-2', 'MKT-3', 'PROD-2']);
  });

  test.each([
    ['the day it has', '2026-05-22', 'Cannot move T-0 to Fri 22 May 2026: it is on that day already. Choose another'],
    [
      'a day that has passed',
      '2026-05-01',
      'Cannot move T-0 to Fri 1 May 2026: that day has passed. Choose a later one',
    ],
  ])('refuses %s', async (_, t0, message) => {
    const world = await givenAtlas();

    expect(await reanchorLaunch(world, ann, wanted(world, t0))).toEqual({ kind: 'refused', message });
  });

  test('refuses to move product dates that the viewer may not edit, by key; those they do not see, by number', async () => {
    const world = await givenAtlas();
    world.issues.grant(anId('PROD-2'), { canEdit: false, canLink: true });
    expect(await tried(world, '2026-05-29')).toMatchObject({ notEditable: ['PROD-2'] });
    const say = (what: string) =>
      `Cannot move T-0: you may not edit ${what}, which would move as well. Ask someone who may edit them, or a project admin for the permission "Edit issues"`;

    expect(await reanchorLaunch(world, ann, wanted(world, '2026-05-29'))).toEqual({
      kind: 'refused',
      message: say('PROD-2'),
    });
    world.issues.hide(anId('PROD-2'), 'viewer');
    expect(await reanchorLaunch(world, ann, wanted(world, '2026-05-29'))).toEqual({
      kind: 'refused',
      message: say('1 product issue you cannot see'),
    });
    expect(world.jobs.queue).toEqual([]);
  });

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'its job, broken off at any call by %s, and repeated, ends the same',
    async (how) => {
      const given = async (): Promise<FakeWorld> => {
        const world = await givenAtlas();
        await reanchorLaunch(world, ann, wanted(world, '2026-05-29'));
        const [job] = world.jobs.queue;
        forgetPast(world);
        if (job) world.jobs.queue.push(job);
        return world;
      };
      const endOf = (world: FakeWorld) => ({
        dues: dues(world),
        written: writtenKeys(world).sort(),
        milestones: keys.map((key) => ({ ...recordOf(world, key), version: 0 })),
        launch: { ...atlasOf(world), version: 0 },
        ripples: world.store.rippleTable.all().map((ripple) => ({ ...ripple, version: 0 })),
      });
      const unbroken = await given();
      const counted = breakOff(unbroken, { call: 0, how: 'outage' });
      await unbroken.jobs.runAll(counted.world);
      expect(counted.calls()).toBeGreaterThan(20);

      for (let call = 1; call <= counted.calls(); call += 1) {
        const world = await given();
        const broken = breakOff(world, { call, how });
        await world.jobs.runAll(broken.world, { onBroken: broken.revive });
        expect({ call, end: endOf(world) }).toEqual({ call, end: endOf(unbroken) });
      }
    },
  );
});
