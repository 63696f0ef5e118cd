import { stepCreation } from '../../../src/app/creation/step-creation';
import { takeBack } from '../../../src/app/creation/take-back';
import { launchInCharge } from '../../../src/app/launches/launch-in-charge';
import { takeInLinksOf } from '../../../src/app/launches/take-in-link';
import { Outage } from '../../../src/app/ports';
import { minorRelease } from '../../../src/domain/launches/templates/minor-release';
import { breakOff, Crash, type Break } from '../../support/break-off';
import { ada, begun, creationOf, finished, passes, stepped } from '../../support/creation-desk';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { launchOf } from '../../support/given-launch';

const allMade = minorRelease.rows.length;

async function takenBack(world: FakeWorld, id: string, accountId = 'ada') {
  return stepped(
    () => takeBack(world, { accountId }, { id }),
    () => passes(world, 10),
  );
}

function remains(world: FakeWorld) {
  const { issues, links } = world.issues.all();
  const milestones = world.store.milestoneTable.all();
  const launches = world.store.launchTable.all().filter(({ state }) => state !== 'removed');
  return { issues: issues.length, links: links.length, milestones: milestones.length, launches: launches.length };
}

function gatesLeft(world: FakeWorld): number {
  return world.gates.gateTable.all().filter(({ criteria }) => criteria.length > 0).length;
}

describe('takeBack', () => {
  test.each([0, 1, 2, 3, 4])('leaves nothing of a creation after %i steps', async (steps) => {
    const world = createFakeWorld();
    const id = await begun(world);
    for (let step = 0; step < steps; step += 1) await stepCreation(world, ada, { id });

    expect(await takenBack(world, id)).toEqual({ kind: 'done', launchId: null });

    expect(remains(world)).toEqual({ issues: 0, links: 0, milestones: 0, launches: 0 });
    expect(gatesLeft(world)).toBe(0);
    expect(creationOf(world, id).state).toBe('taken-back');
    expect(await stepCreation(world, ada, { id })).toMatchObject({ kind: 'refused' });
    expect(await takenBack(world, id)).toEqual({ kind: 'done', launchId: null });
  });

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'broken off anywhere by %s, it goes on',
    async (how) => {
      for (let call = 1; ; call += 1) {
        const world = createFakeWorld();
        const id = await begun(world);
        for (let step = 0; step < 3; step += 1) await stepCreation(world, ada, { id });
        const broken = breakOff(world, { call, how });
        const isBroken = await stepped(() => takeBack(broken.world, ada, { id })).then(() => false, isBreak);
        expect(await takenBack(world, id)).toEqual({ kind: 'done', launchId: null });
        expect({ call, ...remains(world) }).toEqual({ call, issues: 0, links: 0, milestones: 0, launches: 0 });
        expect(gatesLeft(world)).toBe(0);
        if (!isBroken) return;
      }
    },
    60_000,
  );

  test('finds issues whose making was never answered, and deletes them too', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    const create = world.issues.create.bind(world.issues);
    world.issues.create = async (drafts) => {
      await create(drafts);
      throw new Outage('Cannot tell what Jira has made', 5);
    };
    await expect(stepCreation(world, ada, { id })).rejects.toThrow('Cannot tell');
    expect(remains(world).issues).toBe(allMade);

    expect(await takenBack(world, id)).toEqual({ kind: 'done', launchId: null });
    expect(remains(world).issues).toBe(0);
  });

  test('keeps an issue that got others below it, and one Jira does not let go; says so, and does the rest', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    await stepCreation(world, ada, { id });
    const [freeze, other] = world.issues.all().issues;
    if (!freeze || !other) throw new Error('Nothing was made');
    world.issues.put({ ...freeze, id: 'PROD-77' as never, key: 'PROD-77' });
    world.issues.setFacts('PROD-77' as never, { parentId: freeze.id });
    world.issues.keep(other.id, 'Jira says: no. Ask a project admin for the permission "Delete issues"');

    const reply = await takenBack(world, id);

    const words = `${freeze.key}: It has issues below it now. Move or delete them first. ${other.key}: Jira says: no`;
    expect(reply).toMatchObject({ kind: 'stuck', message: expect.stringContaining(words) as string });
    expect(remains(world)).toEqual({ issues: 3, links: 0, milestones: 0, launches: 0 });
  });

  test.each([1, 2, 3])('after %i steps spares a launch that has taken the new one in', async (steps) => {
    const world = await givenAtlas();
    changeAtlas(world, { createdAt: '2026-01-05T09:00:00.000Z' });
    const before = atlasOf(world);
    const id = await begun(world);
    for (let step = 0; step < steps; step += 1) await stepCreation(world, ada, { id });
    const made =
      world.issues.all().issues.find(({ summary }) => summary.startsWith('Launch (')) ?? anIssue({ key: '' });
    world.issues.drawLink({ from: anId('PROD-9'), to: made.id });
    await takeInLinksOf(world, [made.id], { by: 'bob', at: world.clock.now() });
    await stepCreation(world, ada, { id });
    expect((await launchInCharge(world.store, launchOf(world, made.id).id))?.id).toBe(before.id);

    expect(await takenBack(world, id)).toEqual({ kind: 'done', launchId: null });
    await world.jobs.runAll(world);

    const { id: own, name, t0, state } = before;
    expect(atlasOf(world)).toMatchObject({ id: own, name, t0, state });
    expect(remains(world)).toMatchObject({ issues: 5, links: 4, milestones: 5 });
  });

  test('is for who began it and for Jira admins', async () => {
    const world = createFakeWorld();
    world.site.isAdmin = false;
    const id = await begun(world);

    expect(await takenBack(world, id, 'eve')).toMatchObject({ kind: 'refused' });
    expect(creationOf(world, id).state).toBe('running');
    world.site.isAdmin = true;
    expect(await takenBack(world, id, 'eve')).toEqual({ kind: 'done', launchId: null });
  });

  test('leaves a launch alone that is complete', async () => {
    const world = createFakeWorld();
    const id = await begun(world);
    await finished(world, id);

    expect(await takenBack(world, id)).toMatchObject({ kind: 'refused' });
    expect(remains(world).issues).toBe(allMade);
  });
});

function isBreak(failure: unknown): true {
  if (failure instanceof Crash || failure instanceof Outage) return true;
  throw failure;
}
