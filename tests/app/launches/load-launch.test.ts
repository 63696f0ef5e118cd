import { loadLaunch } from '../../../src/app/launches/load-launch';
import { retakeOutlook } from '../../../src/app/launches/retake-outlook';
import { takeBaselineOf } from '../../../src/app/launches/take-baseline';
import type { World } from '../../../src/app/ports';
import { launchReply, type LaunchView } from '../../../src/contract/launch';
import type { BaselineId, LaunchId } from '../../../src/domain/launches/launch';
import type { MilestoneRow } from '../../../src/domain/launches/tracked-milestone';
import { aTrackedMilestone } from '../../support/a-tracked-milestone';
import { anId, anIssue } from '../../support/an-issue';
import { countCalls } from '../../support/count-calls';
import type { FakeWorld } from '../../support/fake-world';
import { ann, atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { forgetPast, moved, recordOf } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

async function load(world: World, asked: { launchId?: string; baselineId?: string | null } = {}) {
  const launchId = asked.launchId ?? ('store' in world ? atlasOf(world as FakeWorld).id : '');
  return launchReply.parse(await loadLaunch(world, ann, { ...asked, launchId }));
}

async function view(world: World, asked: { baselineId?: string | null } = {}): Promise<LaunchView> {
  const reply = await load(world, asked);
  if (reply.kind !== 'launch') throw new Error(`Cannot look at the launch: the reply is "${reply.kind}"`);
  return reply;
}

describe('loadLaunch', () => {
  test('tells milestones without the name of the launch, which stands above them', async () => {
    const world = await givenAtlas();
    world.issues.edit(anId('PROD-2'), { summary: 'Freeze (Atlas 2.0)' });
    world.issues.edit(anId('MKT-1'), { summary: 'Brief lock (Atlas 1.5)' });

    const { milestones } = await view(world);

    expect(milestones.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining(['Freeze', 'Brief lock (Atlas 1.5)', 'Launch']),
    );
  });

  test('gives the milestones by lane and day, with floats to T-0, dependencies and calendars', async () => {
    const world = await givenAtlas();

    const launch = await view(world);

    expect(launch).toMatchObject({ name: 'Atlas 2.0', today: '2026-05-04', hidden: 0, canManage: true, running: null });
    expect(launch.milestones.map(({ key, float, critical }) => [key, float, critical])).toEqual([
      ['PROD-2', 6, false],
      ['PROD-9', 0, true],
      ['MKT-1', 6, false],
      ['MKT-2', 5, false],
      ['MKT-3', null, false],
    ]);
    expect(launch.milestones.map(({ freeFloat, latest, floatTo }) => [freeFloat, latest, floatTo])).toEqual([
      [0, '2026-05-13', 'PROD-9'],
      [5, '2026-05-22', 'PROD-9'],
      [1, '2026-05-15', 'PROD-9'],
      [5, '2026-05-20', 'PROD-9'],
      [null, null, null],
    ]);
    expect(launch.dependencies.map(({ from, to, standing }) => [from, to, standing.kind])).toEqual([
      ['PROD-2', 'MKT-1', 'holds'],
      ['MKT-1', 'MKT-2', 'holds'],
      ['MKT-2', 'PROD-9', 'holds'],
      ['PROD-9', 'MKT-3', 'holds'],
    ]);
    expect(launch.calendars.map(({ name }) => name)).toEqual(['Monday to Friday']);
    expect(launch.t0).toEqual({ issueId: 'PROD-9', due: '2026-05-22' });
    expect(launch.t0Candidates).toEqual([]);
    expect(launch.health).toEqual({ level: 'on-track', missed: 0, float: 5, slips: 0, missedGates: 0 });
  });

  test('leaves out what the viewer does not see, and reckons nothing from it', async () => {
    const world = await givenAtlas({ people: { 'launch owner': 'olga' } });
    await takeBaselineOf(world, {
      launchId: atlasOf(world).id,
      why: 'created',
      seen: { by: null, at: world.clock.now() },
    });
    for (const key of ['PROD-2', 'PROD-9']) world.issues.hide(anId(key), 'viewer');

    const launch = await view(world);

    expect(launch.milestones.map(({ key }) => key)).toEqual(['MKT-1', 'MKT-2', 'MKT-3']);
    expect(launch.hidden).toBe(2);
    expect(launch.t0).toEqual({ issueId: null, due: null });
    expect(launch.dependencies.map(({ from, to }) => [from, to])).toEqual([['MKT-1', 'MKT-2']]);
    expect(launch.health.float).toBeNull();
    expect(JSON.stringify(launch)).not.toMatch(/PROD|Freeze|2026-05-05|2026-05-22/);
  });

  test('a float that part of the way may leave less of says so, and a pinned milestone ends it', async () => {
    const world = await givenAtlas();
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-1'), pinned: true });
    world.issues.hide(anId('MKT-2'), 'viewer');

    const { milestones } = await view(world);

    expect(milestones.map(({ key, floatTo, floatAsSeen }) => [key, floatTo, floatAsSeen])).toEqual([
      ['PROD-2', null, true],
      ['PROD-9', 'PROD-9', false],
      ['MKT-1', null, true],
      ['MKT-3', null, false],
    ]);
    world.issues.show(anId('MKT-2'), 'viewer');
    expect((await view(world)).milestones.find(({ key }) => key === 'PROD-2')).toMatchObject({
      ...{ float: 0, floatTo: 'MKT-1', floatAsSeen: false, critical: true },
    });
  });

  test.each<[string, (world: FakeWorld) => void]>([
    [
      'none of its issues is seen',
      (world) =>
        ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'].forEach((key) => world.issues.hide(anId(key), 'viewer')),
    ],
    ['it has been removed', (world) => changeAtlas(world, { state: 'removed' })],
  ])('tells nothing where %s', async (_, change) => {
    const world = await givenAtlas();
    change(world);

    expect(await load(world)).toEqual({ kind: 'no-access' });
  });

  test('tells nothing of a launch that is not there', async () => {
    expect(await load(await givenAtlas(), { launchId: 'nowhere' })).toEqual({ kind: 'no-access' });
  });

  test('in a macro shows the launch it is bound to, whatever the page asks for', async () => {
    const world = await givenAtlas();
    const launchId = atlasOf(world).id;

    expect(await loadLaunch(world, { ...ann, bound: null }, { launchId })).toEqual({ kind: 'unbound' });
    expect(await loadLaunch(world, { ...ann, bound: 'other' as LaunchId }, { launchId })).toEqual({
      kind: 'no-access',
    });
    expect(await loadLaunch(world, { ...ann, bound: launchId }, {})).toMatchObject({ kind: 'launch', id: launchId });
  });

  test('names a launch after an issue only for those who see the issue', async () => {
    const world = await givenAtlas({ name: 'Freeze (PROD-2)', namedAfter: anId('PROD-2') });
    expect((await view(world)).name).toBe('Freeze (PROD-2)');

    world.issues.hide(anId('PROD-2'), 'viewer');

    expect((await view(world)).name).toBe('A launch');
  });

  test('says what was missed, by the day of the site', async () => {
    const world = await givenAtlas();
    world.clock.set('2026-05-08T00:00:00.000Z');
    world.issues.edit(anId('PROD-2'), { state: 'done' });

    const launch = await view(world);

    expect(launch.milestones.filter(({ missed }) => missed).map(({ key }) => key)).toEqual(['MKT-1']);
    expect(launch.health).toMatchObject({ level: 'at-risk', missed: 1, float: 5 });
  });

  test('compares with the newest baseline, with another one, or with none', async () => {
    const world = await givenAtlas();
    const launchId = atlasOf(world).id;
    await takeBaselineOf(world, { launchId, why: 'created', seen: { by: 'ann', at: '2026-05-04T09:00:00.000Z' } });
    world.issues.put(anIssue({ key: 'MKT-2', due: null }));
    await takeBaselineOf(world, { launchId, why: 'by-hand', seen: { by: 'ann', at: '2026-05-04T10:00:00.000Z' } });
    world.issues.put(anIssue({ key: 'MKT-2', due: '2026-05-18' }));

    const [newest, none] = [await view(world), await view(world, { baselineId: null })];
    const [oldest] = newest.baselines;
    const first = await view(world, { baselineId: oldest?.id ?? '' });
    const baselineAt = (launch: LaunchView, key: string) => launch.milestones.find((one) => one.key === key)?.baseline;

    expect(baselineAt(newest, 'MKT-2')).toEqual({ kind: 'new' });
    expect(baselineAt(first, 'MKT-2')).toEqual({ kind: 'dated', start: '2026-05-11', due: '2026-05-13', days: 3 });
    expect(baselineAt(first, 'MKT-1')).toMatchObject({ days: 0 });
    expect(baselineAt(none, 'MKT-2')).toBeNull();
    expect([newest, first, none].map(({ baselineId }) => baselineId)).toEqual([
      newest.baselines[1]?.id,
      oldest?.id,
      null,
    ]);
  });

  test('offers product milestones as T-0 while none is named, the last day first', async () => {
    expect((await view(await givenAtlas({ t0: null }))).t0Candidates).toEqual(['PROD-9', 'PROD-2']);
    expect((await view(await givenAtlas({ t0: anId('PROD-99') }))).t0Candidates).toEqual(['PROD-9', 'PROD-2']);
  });

  test('says who manages it: who may edit T-0, or a Jira admin', async () => {
    const world = await givenAtlas();
    world.site.isAdmin = false;
    expect((await view(world)).canManage).toBe(true);
    world.issues.grant(anId('PROD-9'), { canEdit: false, canLink: true });
    expect((await view(world)).canManage).toBe(false);
    expect((await view(world)).milestones.find(({ key }) => key === 'PROD-9')?.canEdit).toBe(false);

    world.site.isAdmin = true;
    expect((await view(world)).canManage).toBe(true);

    world.site.isAdmin = false;
    changeAtlas(world, { t0: null });
    expect((await view(world)).canManage).toBe(true);
  });

  test('names people, shows rows of the template, and writes under way', async () => {
    const world = await givenAtlas({ people: { 'launch owner': 'olga', copywriter: 'nobody' } });
    world.issues.name('olga', 'Olga Braun');
    world.issues.edit(anId('MKT-2'), { assignee: { accountId: 'cody', name: 'Cody' } });
    const row: MilestoneRow = {
      key: 'copy',
      owner: 'copywriter',
      place: 'follows',
      optional: false,
      deliverable: 'Copy',
      checkpoint: null,
    };
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-2'), row });

    const launch = await view(world);

    expect(launch.people).toEqual([
      { role: 'launch owner', person: { id: 'olga', name: 'Olga Braun' } },
      { role: 'copywriter', person: { id: 'nobody', name: null } },
    ]);
    expect(launch.milestones.find(({ key }) => key === 'MKT-2')).toMatchObject({
      who: { id: 'cody', name: 'Cody' },
      row: { owner: 'copywriter', place: 'follows', deliverable: 'Copy', checkpoint: null },
    });
  });

  test('tells of slips among what the viewer sees, and that calendars have changed', async () => {
    const world = await givenAtlas({ levelledWith: 7 });
    await moved(world, 'PROD-2', '2026-05-06');
    expect(await view(world)).toMatchObject({ calendarChanged: true, health: { slips: 2 } });

    world.issues.hide(anId('PROD-2'), 'viewer');
    changeAtlas(world, { state: 'archived' });

    expect(await view(world)).toMatchObject({ calendarChanged: false, state: 'archived', health: { slips: 1 } });
  });

  test('finds milestones that the listing does not show yet, and those of a launch it has taken in', async () => {
    const world = await givenAtlas();
    const { id } = atlasOf(world);
    world.issues.put(anIssue({ key: 'MKT-7' }), anIssue({ key: 'MKT-8' }));
    world.store.launchTable.put({ ...atlasOf(world), id: 'older' as LaunchId, joined: id, version: 0 });
    for (const key of ['MKT-7', 'MKT-8'])
      world.store.milestoneTable.put(aTrackedMilestone({ id: key, launchId: 'older' as LaunchId }));
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-3'), gates: [anId('MKT-7')] });
    const all = world.store.milestonesOf.bind(world.store);
    world.store.milestonesOf = async (launchId) =>
      (await all(launchId)).filter((milestone) => launchId !== id || milestone.id === 'PROD-2');

    const launch = await view(world);

    expect(launch.milestones.map(({ key }) => key).sort()).toEqual([
      'MKT-1',
      'MKT-2',
      'MKT-3',
      'MKT-7',
      'MKT-8',
      'PROD-2',
      'PROD-9',
    ]);
  });

  test('shows no baseline that is not kept', async () => {
    const gone = { id: 'gone' as BaselineId, takenAt: '2026-05-04T09:00:00.000Z', why: 'created', by: null } as const;

    expect(await view(await givenAtlas({ baselines: [gone] }))).toMatchObject({
      baselineId: null,
      baselines: [{ id: 'gone' }],
    });
  });
});

describe('loadLaunch, of a large launch', () => {
  /** A chain, so that every milestone matters to the analysis. */
  async function givenLarge(count: number): Promise<FakeWorld> {
    const world = await givenAtlas();
    const launchId = atlasOf(world).id;
    const keys = Array.from({ length: count }, (_, index) => `MKT-${index + 100}`);
    const summary = 'A summary of the length that summaries in Jira often have, give or take';
    world.issues.put(
      ...keys.map((key) =>
        anIssue({
          key,
          summary,
          due: '2026-05-12',
          assignee: { accountId: 'a'.repeat(40), name: 'Somebody With A Name' },
        }),
      ),
    );
    keys.forEach((key, index) => {
      const before = index === 0 ? 'MKT-1' : `MKT-${index + 99}`;
      world.store.milestoneTable.put(
        aTrackedMilestone({
          ...{
            id: key,
            launchId,
            known: knownDates('2026-05-12'),
            gates: index + 1 < count ? [anId(`MKT-${index + 101}`)] : [],
          },
          gatedBy: [
            {
              linkId: `l${index}`,
              from: anId(before),
              type: 'FS',
              lag: 0,
              mode: 'at-least',
              maxLag: null,
              overridden: false,
              settled: null,
            },
          ],
        }),
      );
    });
    forgetPast(world);
    return world;
  }

  test('reads six thousand milestones in seven answers of Jira, five at a time, and asks for rights as often', async () => {
    const world = await givenLarge(6_000);
    const { port: issues, counts } = countCalls(world.issues);
    let [open, most] = [0, 0];
    const slow: World['issues'] = Object.assign(Object.create(issues) as World['issues'], {
      read: async (...given: Parameters<World['issues']['read']>) => {
        most = Math.max(most, (open += 1));
        const found = await issues.read(...given);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return found;
      },
    });

    const reply = await loadLaunch({ ...world, issues: slow }, ann, { launchId: atlasOf(world).id });

    expect(reply).toMatchObject({ kind: 'launch', hidden: 0 });
    expect(Object.fromEntries(counts)).toEqual({ read: 7, editable: 7 });
    expect(most).toBe(5);
  });

  test('stays below 5 MB with two thousand milestones, with a baseline', async () => {
    const world = await givenLarge(2_000);
    await takeBaselineOf(world, {
      launchId: atlasOf(world).id,
      why: 'created',
      seen: { by: null, at: world.clock.now() },
    });

    const launch = await view(world);

    expect(launch.milestones).toHaveLength(2_005);
    expect(Buffer.byteLength(JSON.stringify(launch))).toBeLessThan(2_500_000);
  });

  test('is looked at for its outlook with as many reads as it has thousands', async () => {
    const world = await givenLarge(1_000);

    await retakeOutlook(world, atlasOf(world).id);

    expect(world.issues.readBatches.map(({ actor }) => actor)).toEqual(Array<string>(2).fill('app'));
    expect(atlasOf(world).outlook).toMatchObject({ milestones: 1_005, t0Day: '2026-05-22' });
  });
});
