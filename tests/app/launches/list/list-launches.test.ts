import { listLaunches } from '../../../../src/app/launches/list/list-launches';
import type { LaunchRequest } from '../../../../src/app/launches/launch-request';
import { retakeOutlook } from '../../../../src/app/launches/retake-outlook';
import type { World } from '../../../../src/app/ports';
import { launchesReply, type LaunchRow, type ListLaunches } from '../../../../src/contract/launch-list';
import type { LaunchId } from '../../../../src/domain/launches/launch';
import { emptyOutlook, type Outlook } from '../../../../src/domain/launches/outlook';
import type { ProjectId } from '../../../../src/domain/settings/settings';
import { aDay } from '../../../support/a-day';
import { aLaunch } from '../../../support/a-launch';
import { anId, anIssue } from '../../../support/an-issue';
import { countCalls } from '../../../support/count-calls';
import { createFakeWorld, type FakeWorld } from '../../../support/fake-world';
import { ann, atlasOf, changeAtlas, givenAtlas } from '../../../support/given-atlas';
import { moved } from '../../../support/given-launch';

const first: ListLaunches = { after: null, search: '', state: 'active' };

async function page(world: World, wanted: Partial<ListLaunches> = {}, request: LaunchRequest = ann) {
  const reply = launchesReply.parse(await listLaunches(world, request, { ...first, ...wanted }));
  if (reply.kind !== 'launches') throw new Error(`Cannot look at the list: the reply is "${reply.kind}"`);
  return reply;
}

async function allPages(world: World, wanted: Partial<ListLaunches> = {}, request: LaunchRequest = ann) {
  const rows: LaunchRow[] = [];
  let replies = 0;
  for (let after: string | null = null; ;) {
    const reply = await page(world, { ...wanted, after }, request);
    replies += 1;
    rows.push(...reply.launches);
    if (reply.next === null) return { rows, replies };
    after = reply.next;
  }
}

/** Launches of one milestone each, number 7 with T-0 on the seventh day after 1 January. */
function givenMany(count: number, names: (index: number) => string = (index) => `Launch ${index}`): FakeWorld {
  const world = createFakeWorld();
  for (let index = 1; index <= count; index += 1) {
    const key = `${index % 10 === 0 ? 'PROD' : 'MKT'}-${index}`;
    const t0Day = aDay(new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10));
    world.issues.put(anIssue({ key, due: t0Day }));
    const outlook: Outlook = {
      ...emptyOutlook(''),
      t0Day,
      faces: [anId(key)],
      projects: [key.replace(/-.*/, '') as ProjectId],
      milestones: 1,
      next: [{ id: anId(key), due: t0Day }],
    };
    const id = `launch-${String(index).padStart(5, '0')}` as LaunchId;
    world.store.launchTable.put(aLaunch({ id, name: names(index), t0: anId(key), outlook }));
  }
  return world;
}

describe('listLaunches', () => {
  test('tells of a launch what the viewer sees of it', async () => {
    const world = await givenAtlas({
      tier: 1,
      people: { 'Launch owner': 'olga', copywriter: 'cody' },
      levelledWith: 3,
    });
    world.issues.name('olga', 'Olga Braun');
    await moved(world, 'PROD-2', '2026-05-06');

    const { launches, ...rest } = await page(world);

    expect(rest).toEqual({ kind: 'launches', next: null, today: '2026-05-04', isAdmin: true });
    expect(launches).toEqual([
      {
        id: atlasOf(world).id,
        name: 'Atlas 2.0',
        tier: 1,
        t0Day: '2026-05-22',
        health: { level: 'on-track', missed: 0, float: 5, slips: 2, missedGates: 0 },
        next: expect.objectContaining({ key: 'PROD-2', due: '2026-05-06' }) as unknown,
        owner: { id: 'olga', name: 'Olga Braun' },
        calendarChanged: true,
      },
    ]);
  });

  test('counts nothing that the viewer does not see, and hides a name that repeats a hidden issue', async () => {
    const world = await givenAtlas({ name: 'Freeze (PROD-2)', namedAfter: anId('PROD-2') });
    await moved(world, 'PROD-2', '2026-05-06');
    for (const key of ['PROD-2', 'PROD-9']) world.issues.hide(anId(key), 'viewer');

    const { launches } = await page(world);

    expect(launches).toMatchObject([
      {
        name: 'A launch',
        t0Day: null,
        health: { level: 'on-track', missed: 0, float: null, slips: 1 },
        next: { key: 'MKT-1' },
      },
    ]);
    expect(JSON.stringify(launches)).not.toMatch(/PROD|Freeze/);
    expect((await page(world, { search: 'freeze' })).launches).toEqual([]);
    expect((await page(world, { search: 'a launch' })).launches).toHaveLength(1);
  });

  test('leaves out launches of which the viewer sees nothing, that were taken in, or are of another state', async () => {
    const world = await givenAtlas();
    await retakeOutlook(world, atlasOf(world).id);
    expect((await page(world)).launches).toHaveLength(1);
    expect((await page(world, { state: 'archived' })).launches).toEqual([]);

    changeAtlas(world, { joined: 'other' as LaunchId });
    expect((await page(world)).launches).toEqual([]);

    changeAtlas(world, { joined: null, state: 'archived' });
    expect((await page(world, { state: 'archived' })).launches).toHaveLength(1);
    for (const key of ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3']) world.issues.hide(anId(key), 'viewer');
    expect((await page(world, { state: 'archived' })).launches).toEqual([]);
  });

  test('goes by the dates and states of now, not by those of the last look', async () => {
    const world = await givenAtlas();
    await retakeOutlook(world, atlasOf(world).id);
    world.clock.set('2026-05-08T09:00:00.000Z');
    world.issues.edit(anId('PROD-2'), { state: 'done' });

    const { launches } = await page(world);

    expect(launches).toMatchObject([{ next: { key: 'MKT-1' }, health: { level: 'at-risk', missed: 1 } }]);
  });

  test('calls a launch done only when all of it is done', async () => {
    const world = await givenAtlas();
    for (const key of ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2']) world.issues.edit(anId(key), { state: 'done' });
    await retakeOutlook(world, atlasOf(world).id);
    world.issues.hide(anId('MKT-3'), 'viewer');
    expect((await page(world)).launches).toMatchObject([{ health: { level: 'unknown' }, next: null }]);

    world.issues.edit(anId('MKT-3'), { state: 'done' });
    world.issues.show(anId('MKT-3'), 'viewer');
    await retakeOutlook(world, atlasOf(world).id);
    expect((await page(world)).launches).toMatchObject([{ health: { level: 'done' } }]);
  });

  test('a page of twenty costs one query, one look at Jira, and the rights of the viewer', async () => {
    const world = givenMany(100);
    const [issues, launches, store, site] = [world.issues, world.launches, world.store, world.site].map((port) =>
      countCalls<object>(port),
    );
    const counted = {
      ...world,
      issues: issues?.port,
      launches: launches?.port,
      store: store?.port,
      site: site?.port,
    } as unknown as World;

    const { launches: rows } = await page(counted);

    expect(rows).toHaveLength(20);
    expect([issues, launches, store, site].map((port) => Object.fromEntries(port?.counts ?? []))).toEqual([
      { read: 1 },
      { page: 1 },
      {},
      { viewerAdministers: 1 },
    ]);
  });

  test('a thousand launches come in fifty pages, each once, the soonest T-0 first', async () => {
    const world = givenMany(1_000);

    const { rows, replies } = await allPages(world);

    expect(replies).toBe(50);
    expect(rows.map(({ name }) => name)).toEqual(Array.from({ length: 1_000 }, (_, index) => `Launch ${index + 1}`));
  });

  test('a search goes over all names, whatever case and accents', async () => {
    const world = givenMany(1_000, (index) => (index % 97 === 0 ? `Été à Zürich ${index}` : `Launch ${index}`));

    const { rows, replies } = await allPages(world, { search: ' ETE A ZUR ' });

    expect(rows.map(({ name }) => name)).toEqual(
      [97, 194, 291, 388, 485, 582, 679, 776, 873, 970].map((index) => `Été à Zürich ${index}`),
    );
    expect(replies).toBe(1);
  });

  test('a search that finds much comes in pages of twenty, none lost or twice', async () => {
    const world = givenMany(250);

    const { rows, replies } = await allPages(world, { search: 'launch' });

    expect(new Set(rows.map(({ id }) => id)).size).toBe(250);
    expect([rows.length, replies]).toEqual([250, 13]);
  });

  test('a search that finds nothing asks storage no more than ten times for one reply', async () => {
    const world = givenMany(1_200);
    const { port, counts } = countCalls(world.launches);

    const reply = await page({ ...world, launches: port }, { search: 'nowhere' });

    expect([reply.launches, counts.get('page')]).toEqual([[], 10]);
    expect(reply.next).not.toBeNull();
    expect((await page(world, { search: 'nowhere', after: reply.next })).next).toBeNull();
  });

  test('a viewer who sees next to nothing gets short pages, and comes to the end', async () => {
    const world = givenMany(600);
    for (let index = 1; index <= 600; index += 1)
      if (index !== 3 && index !== 400)
        world.issues.hide(anId(`${index % 10 === 0 ? 'PROD' : 'MKT'}-${index}`), 'viewer');

    const { rows, replies } = await allPages(world);

    expect(rows.map(({ name }) => name)).toEqual(['Launch 3', 'Launch 400']);
    expect(replies).toBeLessThanOrEqual(4);
  });

  test('on a project page shows launches with a milestone in that project', async () => {
    const world = givenMany(250);

    const { rows } = await allPages(world, {}, { ...ann, projectId: 'PROD' as ProjectId });

    expect(rows).toHaveLength(25);
    expect(rows.every(({ next }) => next?.key.startsWith('PROD-'))).toBe(true);
  });

  test('what is no place in the list is its beginning', async () => {
    const world = givenMany(30);

    expect(await page(world, { after: 'from a page of long ago' })).toEqual(await page(world));
  });
});
