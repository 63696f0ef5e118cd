import { rowNameOf } from '../../../src/domain/launches/summary-in-launch';
import { removeLaunch } from '../../../src/app/creation/remove-launch';
import { showRemoval } from '../../../src/app/creation/show-removal';
import { noteDeletion } from '../../../src/app/note-deletion';
import { reconcileLaunch } from '../../../src/app/launches/reconcile-launch';
import { takeInLinksOf } from '../../../src/app/launches/take-in-link';
import { Outage } from '../../../src/app/ports';
import type { LaunchId } from '../../../src/domain/launches/launch';
import { minorRelease } from '../../../src/domain/launches/templates/minor-release';
import { anId, anIssue } from '../../support/an-issue';
import { breakOff, Crash, type Break } from '../../support/break-off';
import { ada, begun, finished, stepped } from '../../support/creation-desk';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { givenLaunch, launchOf } from '../../support/given-launch';

const rows = minorRelease.rows.length;
const links = minorRelease.dependencies.length;

async function given(): Promise<{ world: FakeWorld; launchId: string }> {
  const world = createFakeWorld();
  const launchId = await begun(world);
  await finished(world, launchId);
  return { world, launchId };
}

async function removed(world: FakeWorld, wish: { launchId: string; issues: boolean }) {
  return stepped(() => removeLaunch(world, ada, wish));
}

function remains(world: FakeWorld) {
  const all = world.issues.all();
  const launches = world.store.launchTable.all().filter(({ state }) => state !== 'removed');
  return {
    issues: all.issues.length,
    links: all.links.length,
    milestones: world.store.milestoneTable.all().length,
    launches: launches.length,
  };
}

function madeIssue({ issues }: FakeWorld, name: string) {
  const found = issues.all().issues.find(({ summary }) => rowNameOf(summary, 'Atlas 2.1') === name);
  if (!found) throw new Error(`Cannot find "${name}"`);
  return found;
}

describe('removeLaunch', () => {
  test('takes the links and the records away, and leaves the issues', async () => {
    const { world, launchId } = await given();

    expect(await showRemoval(world, ada, { launchId })).toMatchObject({
      kind: 'removal',
      name: 'Atlas 2.1',
      taken: 0,
      links,
    });
    expect(await removed(world, { launchId, issues: false })).toEqual({ kind: 'done', launchId: null });

    expect(remains(world)).toEqual({ issues: rows, links: 0, milestones: 0, launches: 0 });
    const gates = world.gates.gateTable.all();
    expect(gates.map(({ criteria, acts }) => [criteria.length, acts])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
    const told = world.jobs.queue.flatMap((job) => (job.kind === 'tell-gates' ? (job.issueIds ?? []) : []));
    expect(new Set(told)).toEqual(new Set(gates.map(({ issueId }) => issueId)));
    expect(await removed(world, { launchId, issues: false })).toEqual({ kind: 'done', launchId: null });
  });

  test('on request deletes the issues it has made, and none besides', async () => {
    const { world, launchId } = await given();
    world.issues.put(anIssue({ key: 'MKT-1' }));
    world.issues.drawLink({ from: madeIssue(world, 'Launch').id, to: anId('MKT-1') });
    await takeInLinksOf(world, [anId('MKT-1')], { by: 'bob', at: world.clock.now() });
    expect(await showRemoval(world, ada, { launchId })).toMatchObject({ taken: 1, links });

    expect(await removed(world, { launchId, issues: true })).toEqual({ kind: 'done', launchId: null });

    expect(world.issues.all().issues.map(({ key }) => key)).toEqual(['MKT-1']);
    expect(remains(world)).toEqual({ issues: 1, links: 0, milestones: 0, launches: 0 });
  });

  test('issues that people have linked by hand become a launch of their own, with terms and pins as they were', async () => {
    const { world, launchId } = await given();
    world.issues.put(anIssue({ key: 'MKT-1' }));
    const freeze = madeIssue(world, 'Feature freeze');
    world.issues.drawLink({ from: freeze.id, to: anId('MKT-1') });
    await takeInLinksOf(world, [anId('MKT-1')], { by: 'bob', at: world.clock.now() });

    await removed(world, { launchId, issues: false });

    expect(remains(world)).toEqual({ issues: rows + 1, links: 1, milestones: 2, launches: 1 });
    const own = launchOf(world, 'MKT-1');
    expect(own).toMatchObject({ state: 'active', t0: null, templateName: null });
    expect(launchOf(world, freeze.id).id).toBe(own.id);
    expect(world.store.milestoneTable.one(anId('MKT-1'))?.gatedBy).toMatchObject([
      { from: freeze.id, overridden: false },
    ]);
    expect(world.store.launchTable.one(launchId as LaunchId)?.state).toBe('removed');
  });

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'broken off anywhere by %s, it goes on',
    async (how) => {
      for (let call = 1; ; call += 1) {
        const { world, launchId } = await given();
        world.issues.put(anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' }));
        world.issues.drawLink({ from: anId('MKT-1'), to: anId('MKT-2') });
        world.issues.drawLink({ from: madeIssue(world, 'Feature freeze').id, to: anId('MKT-1') });
        await takeInLinksOf(world, [anId('MKT-1'), anId('MKT-2')], { by: 'bob', at: world.clock.now() });
        const wish = { launchId, issues: true };
        const broken = breakOff(world, { call, how });
        const isBroken = await stepped(() => removeLaunch(broken.world, ada, wish)).then(() => false, isBreak);
        expect(await removed(world, wish)).toEqual({ kind: 'done', launchId: null });
        expect({ call, ...remains(world) }).toEqual({ call, issues: 2, links: 1, milestones: 2, launches: 1 });
        if (!isBroken) return;
      }
    },
    120_000,
  );

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'broken off anywhere by %s where nothing but its own issues is left, it comes to its end',
    async (how) => {
      for (let call = 1; ; call += 1) {
        const { world, launchId } = await given();
        const wish = { launchId, issues: true };
        const ids = world.issues.all().issues.map(({ id }) => id);
        const broken = breakOff(world, { call, how });
        const isBroken = await stepped(() => removeLaunch(broken.world, ada, wish)).then(() => false, isBreak);
        const left = new Set(world.issues.all().issues.map(({ id }) => id));
        for (const id of ids.filter((one) => !left.has(one)))
          await noteDeletion(world, id, { by: 'ada', at: world.clock.now() });
        await world.jobs.runAll(world);
        expect({ call, reply: await removed(world, wish) }).toEqual({ call, reply: { kind: 'done', launchId: null } });
        expect({ call, ...remains(world) }).toEqual({ call, issues: 0, links: 0, milestones: 0, launches: 0 });
        if (!isBroken) return;
      }
    },
    120_000,
  );

  test('an issue that the viewer may not see stays, in Jira and in the plan, and only that is told', async () => {
    const { world, launchId } = await given();
    const hidden = madeIssue(world, 'Brief lock');
    world.issues.put(anIssue({ key: 'MKT-1' }));
    world.issues.drawLink({ from: hidden.id, to: anId('MKT-1') });
    await takeInLinksOf(world, [anId('MKT-1')], { by: 'bob', at: world.clock.now() });
    world.issues.hide(hidden.id, 'viewer');

    const reply = await removed(world, { launchId, issues: true });

    expect(reply).toMatchObject({
      kind: 'stuck',
      message:
        'All else is done, but this stays in Jira. 1 issue you cannot see: Ask a project admin for access, or have someone who sees it delete it',
    });
    expect(remains(world)).toEqual({ issues: 2, links: 1, milestones: 2, launches: 1 });
  });

  test('settles with the events and the reconciliation that come in between', async () => {
    const { world, launchId } = await given();
    const { links: before } = world.issues.all();
    const ids = world.issues.all().issues.map(({ id }) => id);
    const wish = { launchId, issues: true };

    await stepped(
      () => removeLaunch(world, ada, wish),
      () => {
        for (const { linkId, from, to } of before)
          world.jobs.queue.push({ kind: 'link-removed', linkId, issueIds: [from, to] });
      },
    );
    const seen = { by: 'ada', at: world.clock.now() };
    for (const issueId of ids) await noteDeletion(world, issueId, seen);
    await world.jobs.runAll(world);
    await reconcileLaunch(world, launchId as LaunchId);
    await world.jobs.runAll(world);

    expect(remains(world)).toEqual({ issues: 0, links: 0, milestones: 0, launches: 0 });
  });

  test('an issue that is linked at the very moment keeps its dependency, in a launch of its own', async () => {
    const { world, launchId } = await given();
    const freeze = madeIssue(world, 'Feature freeze').id;
    world.issues.put(anIssue({ key: 'MKT-1' }));
    const linksOf = world.issues.linksOf.bind(world.issues);
    world.issues.linksOf = async (ids, actor) => {
      const links = await linksOf(ids, actor);
      if (actor === 'viewer' || links.length > 0) return links;
      world.issues.linksOf = linksOf;
      world.issues.drawLink({ from: freeze, to: anId('MKT-1') });
      await takeInLinksOf(world, [anId('MKT-1')], { by: 'bob', at: world.clock.now() });
      return links;
    };
    await expect(removed(world, { launchId, issues: false })).rejects.toThrow(Outage);

    expect(await removed(world, { launchId, issues: false })).toEqual({ kind: 'done', launchId: null });

    expect(launchOf(world, freeze)).toMatchObject({ state: 'active', joined: null });
    expect(launchOf(world, 'MKT-1').id).toBe(launchOf(world, freeze).id);
  });

  test('what was left behind by a removed launch comes into a new one when it is linked again', async () => {
    const { world, launchId } = await given();
    const freeze = madeIssue(world, 'Feature freeze').id;
    const left = world.store.milestoneTable.one(freeze);
    if (!left) throw new Error('Nothing was made');
    await removed(world, { launchId, issues: false });
    await world.store.save({ milestones: [{ ...left, gates: [], gatedBy: [], version: 0 }] });
    world.issues.put(anIssue({ key: 'MKT-1' }));
    world.issues.drawLink({ from: freeze, to: anId('MKT-1') });

    await takeInLinksOf(world, [anId('MKT-1')], { by: 'bob', at: world.clock.now() });

    expect(launchOf(world, freeze)).toMatchObject({ state: 'active', t0: null });
    expect(launchOf(world, 'MKT-1').id).toBe(launchOf(world, freeze).id);
  });

  test('says what Jira does not let go, and does the rest', async () => {
    const { world, launchId } = await given();
    const { id, key } = madeIssue(world, 'Brief lock');
    world.issues.keep(id, 'Jira says: no. Ask a project admin for the permission "Delete issues"');

    const reply = await removed(world, { launchId, issues: true });

    expect(reply).toMatchObject({ kind: 'stuck', message: expect.stringContaining(`${key}: Jira says: no`) as string });
    expect(remains(world)).toEqual({ issues: 1, links: 0, milestones: 0, launches: 0 });
  });

  test('refuses someone who may not edit T-0, and a launch that nobody has made', async () => {
    const { world, launchId } = await given();
    world.site.isAdmin = false;
    world.issues.grant(madeIssue(world, 'Launch').id, { canLink: true, canEdit: false });
    await givenLaunch(world, {
      issues: [anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' })],
      dependencies: [{ from: 'MKT-1', to: 'MKT-2' }],
    });

    expect(await removed(world, { launchId, issues: true })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('"Edit issues"') as string,
    });
    expect(await removed(world, { launchId: launchOf(world, 'MKT-1').id, issues: true })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('archive the launch') as string,
    });
    expect(remains(world)).toMatchObject({ issues: rows + 2, launches: 2 });
  });
});

function isBreak(failure: unknown): true {
  if (failure instanceof Crash || failure instanceof Outage) return true;
  throw failure;
}
