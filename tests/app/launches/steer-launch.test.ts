import { archiveLaunch } from '../../../src/app/launches/archive-launch';
import { baselineByHand } from '../../../src/app/launches/baseline-by-hand';
import { editLaunch } from '../../../src/app/launches/edit-launch';
import { takeBaselineOf } from '../../../src/app/launches/take-baseline';
import type { RippleId } from '../../../src/domain/launches/launch';
import { aGate, anApproval } from '../../support/a-gate';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { ann, atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { givenGates } from '../../support/given-gates';
import { dueOf, moved, recordOf } from '../../support/given-launch';

const gone = {
  kind: 'refused',
  message: 'Cannot do this here: the launch does not exist, or you cannot see any of its issues',
};

function atlas(world: FakeWorld): { launchId: string } {
  return { launchId: atlasOf(world).id };
}

function withoutRights(world: FakeWorld): void {
  world.site.isAdmin = false;
  for (const key of ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'])
    world.issues.grant(anId(key), { canEdit: false, canLink: true });
}

describe('editLaunch', () => {
  test('says when the launch asks and what it is worth, and takes it back', async () => {
    const world = await givenAtlas();
    const own = { dial: { kind: 'ask' as const }, worth: { peakSales: 50_000_000, margin: 30 } };

    expect(await editLaunch(world, ann, { ...atlas(world), ...own })).toEqual({ kind: 'done' });
    expect(atlasOf(world)).toMatchObject(own);

    await editLaunch(world, ann, { ...atlas(world), dial: null });
    expect(atlasOf(world)).toMatchObject({ dial: null, worth: own.worth });
  });

  test('changes what is given, and leaves the rest', async () => {
    const world = await givenAtlas({
      name: 'Freeze (PROD-2)',
      namedAfter: anId('PROD-2'),
      tier: 2,
      people: { copywriter: 'cody' },
    });
    world.issues.name('olga', 'Olga Braun');

    expect(await editLaunch(world, ann, { ...atlas(world), name: ' Atlas ' })).toEqual({ kind: 'done' });
    expect(atlasOf(world)).toMatchObject({ name: 'Atlas', namedAfter: null, tier: 2, people: { copywriter: 'cody' } });

    await editLaunch(world, ann, { ...atlas(world), tier: null, people: { 'launch owner': 'olga' } });
    expect(atlasOf(world)).toMatchObject({ name: 'Atlas', tier: null, people: { 'launch owner': 'olga' } });
  });

  test('whoever is named for a role is asked in Jira from then on, and whoever was is not', async () => {
    const world = await givenAtlas({ people: { 'legal reviewer': 'lea' } });
    world.issues.name('lou', 'Lou');
    givenGates(world, aGate({ issueId: 'MKT-1', criteria: [anApproval()] }));

    await editLaunch(world, ann, { ...atlas(world), people: { 'legal reviewer': 'lou' } });
    await world.jobs.runAll(world);

    expect(world.issues.told.get(anId('MKT-1'))).toMatchObject({ asked: ['lou'] });
  });

  test('another T-0 is listed under its day at once', async () => {
    const world = await givenAtlas();

    await editLaunch(world, ann, { ...atlas(world), t0: 'PROD-2' });

    expect(atlasOf(world)).toMatchObject({ t0: 'PROD-2', outlook: { t0Day: '2026-05-05' } });
  });

  test.each([
    ['an issue of no launch', 'MKT-77'],
    ['an issue the viewer does not see', 'PROD-2'],
  ])('refuses %s as T-0', async (_, t0) => {
    const world = await givenAtlas();
    world.issues.hide(anId('PROD-2'), 'viewer');

    expect(await editLaunch(world, ann, { ...atlas(world), t0 })).toEqual({
      kind: 'refused',
      message: `Cannot make issue ${t0} the T-0 of this launch: it is not one of its milestones, or you cannot see it. Choose another`,
    });
    expect(atlasOf(world).t0).toBe('PROD-9');
  });

  test('refuses people the site does not know, but keeps those who are named already', async () => {
    const world = await givenAtlas({ people: { copywriter: 'left-long-ago' } });

    expect(await editLaunch(world, ann, { ...atlas(world), people: { writer: 'left-long-ago' } })).toEqual({
      kind: 'done',
    });
    expect(await editLaunch(world, ann, { ...atlas(world), people: { writer: 'nobody' } })).toEqual({
      kind: 'refused',
      message: 'Cannot name account "nobody": nobody on this site has it. Choose someone else',
    });
  });
});

describe('whoever may not manage a launch', () => {
  const acts: readonly (readonly [string, (world: FakeWorld, launchId: string) => Promise<unknown>, string])[] = [
    ['editLaunch', (world, launchId) => editLaunch(world, ann, { launchId, name: 'X' }), 'change this launch'],
    [
      'archiveLaunch',
      (world, launchId) => archiveLaunch(world, ann, { launchId, archived: true }),
      'archive this launch',
    ],
    ['baselineByHand', (world, launchId) => baselineByHand(world, ann, { launchId }), 'take a baseline'],
  ];

  test.each(acts)('%s names the permission and where it is missing', async (_, act, does) => {
    const world = await givenAtlas();
    withoutRights(world);
    const before = atlasOf(world);
    const say = (where: string) => ({
      kind: 'refused',
      message: `Cannot ${does}: you need the permission "Edit issues" for ${where}. Ask a project admin`,
    });

    expect(await act(world, before.id)).toEqual(say('PROD-9, which is its T-0'));
    world.issues.hide(anId('PROD-9'), 'viewer');
    expect(await act(world, before.id)).toEqual(say('its T-0'));
    expect(atlasOf(world)).toEqual(before);
    changeAtlas(world, { t0: null });
    expect(await act(world, before.id)).toEqual(say('one of its issues'));
  });

  test.each(acts)('%s says the same of a launch that is hidden and of none', async (_, act) => {
    const world = await givenAtlas();
    const { id } = atlasOf(world);
    for (const key of ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3']) world.issues.hide(anId(key), 'viewer');

    expect([await act(world, id), await act(world, 'nowhere')]).toEqual([gone, gone]);
  });

  test.each(acts)('%s is open to a Jira admin who sees the launch', async (_, act) => {
    const world = await givenAtlas();
    withoutRights(world);
    world.site.isAdmin = true;

    expect(await act(world, atlasOf(world).id)).toEqual({ kind: 'done' });
  });
});

describe('archiveLaunch', () => {
  test('leaves the dates alone until the launch is active again, and then they follow', async () => {
    const world = await givenAtlas();
    await archiveLaunch(world, ann, { ...atlas(world), archived: true });
    await moved(world, 'PROD-2', '2026-05-12');
    expect([dueOf(world, 'MKT-1'), recordOf(world, 'PROD-2').known.due]).toEqual(['2026-05-07', '2026-05-05']);

    await archiveLaunch(world, ann, { ...atlas(world), archived: false });
    await world.jobs.runAll(world);

    expect([dueOf(world, 'MKT-1'), dueOf(world, 'MKT-2')]).toEqual(['2026-05-14', '2026-05-19']);
    expect(atlasOf(world)).toMatchObject({ state: 'active', openRipple: null });
  });

  test('waits for dates that are being written', async () => {
    const world = await givenAtlas({ openRipple: 'ripple-1' as RippleId });

    expect(await archiveLaunch(world, ann, { ...atlas(world), archived: true })).toEqual({
      kind: 'refused',
      message: 'Cannot archive this launch: dates of it are being written. Try again in a minute',
    });
  });

  test('a ripple that was about to begin finds the launch archived', async () => {
    const world = await givenAtlas();
    const save = world.store.save.bind(world.store);
    let isFirst = true;
    world.store.save = async (changes) => {
      if (isFirst && changes.ripples) {
        isFirst = false;
        changeAtlas(world, { state: 'archived' });
      }
      return save(changes);
    };

    await moved(world, 'PROD-2', '2026-05-12');

    expect(isFirst).toBe(false);
    expect(world.issues.writes).toEqual([]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
  });
});

describe('takeBaselineOf', () => {
  const seen = (hour: number, day = 4) => ({
    by: 'ann',
    at: `2026-05-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`,
  });

  test('keeps the dates of all milestones, hidden from the viewer or not, once', async () => {
    const world = await givenAtlas();
    world.issues.hide(anId('PROD-2'), 'viewer');
    const { id: launchId } = atlasOf(world);

    for (let times = 0; times < 2; times += 1) await takeBaselineOf(world, { launchId, why: 'locked', seen: seen(9) });

    const { baselines } = atlasOf(world);
    expect(baselines).toMatchObject([{ why: 'locked', by: 'ann', takenAt: '2026-05-04T09:00:00.000Z' }]);
    const kept = await world.launches.baseline(launchId, baselines[0]?.id ?? ('' as never));
    expect(kept?.dates.get(anId('PROD-2'))).toEqual({ due: '2026-05-05' });
    expect(kept?.dates.get(anId('MKT-2'))).toEqual({ start: '2026-05-11', due: '2026-05-13' });
    expect(kept?.dates.size).toBe(5);
  });

  test('lets the oldest of more than twenty go, never the one of the creation', async () => {
    const world = await givenAtlas();
    const { id: launchId } = atlasOf(world);
    await takeBaselineOf(world, { launchId, why: 'created', seen: seen(9, 1) });

    for (let hour = 0; hour < 23; hour += 1)
      await takeBaselineOf(world, { launchId, why: 'by-hand', seen: seen(hour) });

    const { baselines } = atlasOf(world);
    expect(baselines).toHaveLength(20);
    expect(baselines.map(({ takenAt }) => takenAt.slice(8, 13))).toEqual([
      '01T09',
      ...Array.from({ length: 19 }, (_, index) => `04T${String(index + 4).padStart(2, '0')}`),
    ]);
  });

  test('as a job does nothing for a launch that has been removed', async () => {
    const world = await givenAtlas({ state: 'removed' });

    await world.jobs.push([{ kind: 'take-baseline', launchId: atlasOf(world).id, why: 'locked', seen: seen(9) }]);
    await world.jobs.runAll(world);

    expect(atlasOf(world).baselines).toEqual([]);
  });
});
