import type { LaunchId } from '../../../src/domain/launches/launch';
import { rowNameOf } from '../../../src/domain/launches/summary-in-launch';
import { stepCreation } from '../../../src/app/creation/step-creation';
import { startCreation } from '../../../src/app/creation/start-creation';
import { takeInLinksOf } from '../../../src/app/launches/take-in-link';
import { minorRelease } from '../../../src/domain/launches/templates/minor-release';
import { aDay } from '../../support/a-day';
import { breakOff, Crash, type Break } from '../../support/break-off';
import { ada, aWish, begun, creationOf, finished, passes, startedId } from '../../support/creation-desk';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { Outage, type World } from '../../../src/app/ports';

/** What there is of one launch, by the names of its issues: the same however often it was broken off. */
function outcome(world: FakeWorld) {
  const { issues, links } = world.issues.all();
  const nameById = new Map(issues.map(({ id, summary }) => [id, rowNameOf(summary, 'Atlas 2.1')]));
  const milestones = world.store.milestoneTable.all();
  const launches = world.store.launchTable.all();
  const nameOf = (id: string): string => nameById.get(id as never) ?? id;
  return {
    issues: issues
      .map(({ summary, dates, projectKey }) => [rowNameOf(summary, 'Atlas 2.1'), projectKey, dates.start, dates.due])
      .sort(),
    links: links.map(({ from, to }) => `${nameOf(from)} > ${nameOf(to)}`).sort(),
    milestones: milestones
      .map(({ id, launchId, row, known, pinned, gates, gatedBy }) => ({
        ...{ name: nameOf(id), isOfLaunch: launchId === launches[0]?.id, row: row?.key, known, pinned },
        gates: gates.map(nameOf).sort(),
        gatedBy: gatedBy.map(({ from, type, lag, mode }) => `${nameOf(from)} ${type} ${lag} ${mode}`).sort(),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    launches: launches.map(({ name, tier, state, t0, templateName, baselines }) => ({
      ...{ name, tier, state, t0: t0 && nameOf(t0), templateName },
      baselines: baselines.map(({ why, by }) => `${why} ${by ?? ''}`),
    })),
    gates: world.gates.gateTable
      .all()
      .map(({ issueId, criteria, freezesScope, acts }) => ({
        ...{ name: nameOf(issueId), freezesScope, acts },
        hasGate: world.store.milestoneTable.one(issueId)?.hasGate,
        criteria: criteria.map((one) => ({
          ...one,
          ...(one.kind === 'claims' ? { issueIds: one.issueIds.map(nameOf) } : {}),
          ...(one.kind === 'brief' ? { epicId: nameOf(one.epicId) } : {}),
        })),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    jobs: world.jobs.queue.filter(({ kind }) => kind !== 'tell-gates').length,
  };
}

const tellAll = (id: string) => ({ kind: 'tell-gates', launchId: id, issueIds: null });

async function whole(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await finished(world, await begun(world));
  return world;
}

describe('stepCreation', () => {
  test('makes every issue once, with its dates, links and records', async () => {
    const world = await whole();
    const { issues, links, milestones, launches } = outcome(world);

    expect(issues.map(([name]) => name)).toEqual(minorRelease.rows.map(({ name }) => name).sort());
    expect(links).toHaveLength(minorRelease.dependencies.length);
    expect(launches).toEqual([
      {
        ...{ name: 'Atlas 2.1', tier: 2, state: 'active', t0: 'Launch', templateName: minorRelease.name },
        baselines: ['created ada'],
      },
    ]);
    expect(milestones.map(({ row }) => row).sort()).toEqual(minorRelease.rows.map(({ key }) => key).sort());
    expect(milestones.find(({ row }) => row === 'brief-lock')?.gatedBy).toEqual(['Feature freeze FS 2 exactly']);
    expect(world.store.launchTable.all()[0]).toMatchObject({ levelledWith: 0, outlook: { t0Day: '2026-06-30' } });
  });

  test('sets up the gates of the template, with the brief and the claims of this launch', async () => {
    const { gates } = outcome(await whole());

    expect(gates.map(({ name, freezesScope, hasGate, acts }) => [name, freezesScope, hasGate, acts])).toEqual([
      ['Brief lock', false, true, 1],
      ['Claim sign-off', false, true, 1],
      ['Feature freeze', true, true, 1],
      ['Launch', false, true, 1],
    ]);
    const [briefLock, signOff, freeze] = gates;
    expect(briefLock?.criteria).toEqual([
      { id: 'c1', kind: 'brief', title: 'Brief is complete and locked', epicId: 'Launch' },
    ]);
    expect(signOff?.criteria).toMatchObject([{ kind: 'claims', wanted: 'signed', issueIds: ['Asset production'] }]);
    expect(freeze?.criteria).toMatchObject([
      { id: 'c1', kind: 'check' },
      { id: 'c2', kind: 'evidence', title: 'Spec package' },
      { id: 'c3', kind: 'approval', role: 'product manager', person: null },
    ]);
  });

  test('tells how far it is, and where the launch is at the end', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    const first = await stepCreation(world, ada, { id });
    const total = minorRelease.rows.length + minorRelease.dependencies.length + 1;
    expect(first).toEqual({ kind: 'going', ended: minorRelease.rows.length, total, doing: 'Making issues' });

    expect(await finished(world, id)).toEqual({ kind: 'done', launchId: id });
    expect(await stepCreation(world, ada, { id })).toEqual({ kind: 'done', launchId: id });
  });

  const count = async (): Promise<number> => {
    const world = createFakeWorld();
    const counted = breakOff(world, { call: 0, how: 'outage' });
    const id = startedId(await startCreation(counted.world, ada, aWish()));
    for (;;) if ((await stepCreation(counted.world, ada, { id })).kind === 'done') return counted.calls();
  };

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'broken off anywhere by %s, it goes on: no issue twice, nothing lost',
    async (how) => {
      const wanted = outcome(await whole());
      const calls = await count();
      expect(calls).toBeGreaterThan(40);
      for (let call = 1; call <= calls; call += 1) {
        const world = createFakeWorld();
        const broken = breakOff(world, { call, how });
        const known = await untilBroken(broken.world);
        passes(world, 1);
        // Without an answer the page begins anew.
        const id = known ?? (await begun(world));
        await finished(world, id);
        expect({ call, ...outcome(world) }).toEqual({ call, ...wanted });
        expect(world.jobs.queue).toContainEqual(tellAll(id));
        expect(await world.launches.openCreations('ada')).toEqual([]);
      }
    },
    60_000,
  );

  test('waits for the search to show what was made, and asks for the rest only when it is certain', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    const create = world.issues.create.bind(world.issues);
    world.issues.create = async (drafts) => {
      await create(drafts.slice(0, 2));
      throw new Outage('Cannot tell what Jira has made', 5);
    };
    await expect(stepCreation(world, ada, { id })).rejects.toThrow('Cannot tell');
    world.issues.create = create;
    world.issues.searchLags = true;

    passes(world, 5);
    const waiting = { kind: 'going', ended: 0, doing: 'Waiting for Jira to show what it has made' };
    expect(await stepCreation(world, ada, { id })).toMatchObject(waiting);
    world.issues.searchLags = false;
    expect(await stepCreation(world, ada, { id })).toMatchObject({ ...waiting, ended: 0 });
    expect(creationOf(world, id).asked).toHaveLength(minorRelease.rows.length - 2);
    expect(world.issues.creations).toHaveLength(1);

    passes(world, 30);
    expect(await finished(world, id)).toMatchObject({ kind: 'done' });
    expect(world.issues.creations.map((drafts) => drafts.length)).toEqual([2, minorRelease.rows.length - 2]);
    expect(world.issues.all().issues).toHaveLength(minorRelease.rows.length);
  });

  test('is stuck where Jira refuses, in words, and goes on once it does not', async () => {
    const world = createFakeWorld();
    world.issues.name('tom', 'Tom Berg');
    const id = await begun(world, aWish({ people: { 'marketing production lead': 'tom' } }));
    world.issues.refuseToMake = ({ assignee, projectId }) =>
      projectId === '10002' && assignee === 'tom' ? 'Jira says: no. Ask a project admin' : undefined;

    const reply = await finished(world, id);
    expect(reply).toMatchObject({ kind: 'stuck', ended: world.issues.all().issues.length });
    expect(reply).toMatchObject({
      message: expect.stringMatching(
        /^Cannot make "Brief lock \(Atlas 2\.1\)" and \d more in project MKT: Jira says: no/,
      ) as string,
    });

    world.issues.refuseToMake = () => undefined;
    expect(await finished(world, id)).toEqual({ kind: 'done', launchId: id });
    expect(world.issues.all().issues).toHaveLength(minorRelease.rows.length);
  });

  test('is stuck at a link that Jira refuses, and names both ends', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    await stepCreation(world, ada, { id });
    const launch = world.issues.all().issues.find(({ summary }) => summary === 'Launch (Atlas 2.1)');
    world.issues.grant(launch?.id ?? ('none' as never), { canLink: false, canEdit: true });

    expect(await finished(world, id)).toMatchObject({
      kind: 'stuck',
      message: expect.stringMatching(
        /^Cannot let "Claim sign-off \(Atlas 2\.1\)" gate "Launch \(Atlas 2\.1\)": .*"Link issues"/,
      ) as string,
    });

    world.issues.grant(launch?.id ?? ('none' as never), { canLink: true, canEdit: true });
    expect(await finished(world, id)).toMatchObject({ kind: 'done' });
    expect(outcome(world)).toEqual(outcome(await whole()));
  });

  test("takes Jira's events of its links in with the terms of the template, whenever they come", async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    const link = world.issues.link.bind(world.issues);
    world.issues.link = async (ends) => {
      const written = await link(ends);
      await takeInLinksOf(world, [ends.from, ends.to], { by: 'ada', at: world.clock.now() });
      return written;
    };

    await finished(world, id);
    await world.jobs.runAll(world);

    expect(outcome(world)).toEqual(outcome(await whole()));
    expect(world.issues.writes).toEqual([]);
  });

  test('an issue that somebody has linked meanwhile stays a milestone of this launch', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    await stepCreation(world, ada, { id });
    const [one, other] = world.issues.all().issues;
    if (!one || !other) throw new Error('Nothing was made');
    world.issues.drawLink({ from: other.id, to: one.id });
    await takeInLinksOf(world, [one.id, other.id], { by: 'bob', at: world.clock.now() });

    await finished(world, id);

    const launches = new Set(world.store.milestoneTable.all().map(({ launchId }) => launchId));
    expect([...launches]).toEqual([id]);
    expect(world.store.milestoneTable.one(one.id)?.row?.key).toBeDefined();
  });

  test('refuses everybody but the one who has begun it, in the same words as for none', async () => {
    const world = createFakeWorld();
    const id = await begun(world);

    const refusal = await stepCreation(world, { accountId: 'eve' }, { id });

    expect(refusal).toMatchObject({ kind: 'refused', message: expect.stringContaining('does not exist') as string });
    expect(await stepCreation(world, { accountId: 'eve' }, { id: 'none' })).toEqual(refusal);
  });

  test('calendars that change before it is complete are a question to be asked', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    await stepCreation(world, ada, { id });
    await world.settings.save({ ...world.settings.now(), calendarsOf: world.settings.now().version + 1 });

    await finished(world, id);

    const launch = world.store.launchTable.one(id as LaunchId);
    expect(launch).toMatchObject({ levelledWith: 0 });
    expect(world.settings.now().calendarsOf).toBe(1);
  });

  test('two windows that go on at once make nothing twice', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    for (let turn = 0; turn < 40; turn += 1) {
      await Promise.allSettled([stepCreation(world, ada, { id }), stepCreation(world, ada, { id })]);
    }
    await finished(world, id);

    expect(outcome(world)).toEqual(outcome(await whole()));
  });
});

describe('startCreation', () => {
  test('sent twice at once, or while the listing of what is open lags behind, begins one launch', async () => {
    const world = createFakeWorld();
    world.launches.openCreations = () => Promise.resolve([]);

    const ids = await Promise.all([begun(world), begun(world)]);
    passes(world, 10);
    ids.push(await begun(world));

    expect(new Set(ids).size).toBe(1);
    passes(world, 60);
    expect(ids).not.toContain(await begun(world));
  });

  test('sent twice, because its answer was lost, begins one launch', async () => {
    const world = createFakeWorld();
    const first = await begun(world);
    passes(world, 20);
    expect(await begun(world)).toBe(first);
    expect(await begun(world, aWish({ name: 'Another' }))).not.toBe(first);
    passes(world, 60);
    expect(await begun(world)).not.toBe(first);
  });

  test.each([
    {
      what: 'a T-0 that has passed',
      wish: { t0: '2026-04-30' },
      words: /T-0 on 30 April 2026 has passed.*earliest T-0/,
    },
    { what: 'too little time', wish: { t0: '2026-05-12' }, words: /too little time.*earliest T-0 that would do is/ },
    { what: 'a row that is needed', wish: { leaveOut: ['launch'] }, words: /"Launch" cannot be left out/ },
    { what: 'no such template', wish: { templateId: 'gone' }, words: /template has been removed/ },
    {
      what: 'no such project',
      wish: { product: { projectId: '77', typeId: '10001' } },
      words: /project 77: it does not exist/,
    },
    {
      what: 'a plain type for product',
      wish: { product: { projectId: '10001', typeId: '10002' } },
      words: /"Epic" would do/,
    },
    {
      what: 'an epic for marketing',
      wish: { marketing: { projectId: '10002', typeId: '10001' } },
      words: /"Task" would do/,
    },
    { what: 'nobody it knows', wish: { people: { 'launch owner': 'nobody' } }, words: /"nobody" as launch owner/ },
  ])('refuses $what, and stores nothing', async ({ wish, words }) => {
    const world = createFakeWorld();

    const reply = await startCreation(world, ada, aWish(wish));

    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(words) as string });
    expect(world.launches.creationTable.all()).toEqual([]);
  });

  test('lays rows in the calendars of the two projects', async () => {
    const world = createFakeWorld();
    const settings = world.settings.now();
    const [first] = settings.calendars;
    const free = { ...first, id: 'free' as never, holidays: [{ day: aDay('2026-06-05'), name: 'Day off' }] };
    const project = { id: '10002' as never, role: null, calendar: free.id };
    await world.settings.save({ ...settings, calendars: [first, free], projects: [project] });
    const plain = creationOf(world, await begun(world)).rows;
    const dueOf = (key: string): unknown => plain.find((row) => row.key === key)?.dates;

    expect(dueOf('brief-lock')).toMatchObject({ due: '2026-06-04' });
    expect(dueOf('asset-production')).toEqual({ start: '2026-06-08', due: '2026-06-12' });
  });
});

/** @returns the creation, where the answer that names it came through */
async function untilBroken(world: World): Promise<string | undefined> {
  let id: string | undefined;
  try {
    id = startedId(await startCreation(world, ada, aWish()));
    for (let step = 0; step < 50; step += 1) await stepCreation(world, ada, { id });
  } catch (failure) {
    if (!(failure instanceof Crash || failure instanceof Outage)) throw failure;
  }
  return id;
}
