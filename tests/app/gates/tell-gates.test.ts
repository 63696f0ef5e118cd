import { tellGates } from '../../../src/app/gates/tell-gates';
import { reconcileLaunch } from '../../../src/app/launches/reconcile-launch';
import { retakeOutlook } from '../../../src/app/launches/retake-outlook';
import { anId } from '../../support/an-issue';
import { countCalls } from '../../support/count-calls';
import type { FakeWorld } from '../../support/fake-world';
import { check, gateDesk, legal } from '../../support/gate-desk';
import { atlasOf, givenAtlas } from '../../support/given-atlas';

/** Gates on the freeze and on the brief lock; all that follows has been done. */
async function givenGates(): Promise<FakeWorld> {
  const world = await givenAtlas();
  world.issues.name('lena', 'Lena');
  await retakeOutlook(world, atlasOf(world).id);
  await gateDesk(world, { issueId: 'PROD-2' }).save([check], { freezesScope: true });
  await gateDesk(world).save([check, legal]);
  await world.jobs.runAll(world);
  return world;
}

function before(world: FakeWorld, key: string): readonly string[] | undefined {
  return world.store.milestoneTable.one(anId(key))?.gatesBefore;
}

describe('tellGates', () => {
  test('tells Jira how gates stand, what is missing and who is asked', async () => {
    const world = await givenGates();

    expect([...world.issues.told.values()]).toEqual([
      { id: 'PROD-2', state: 'shut', missing: 'Scope is frozen', asked: [] },
      { id: 'MKT-1', state: 'shut', missing: 'Scope is frozen; legal agrees', asked: ['lena'] },
    ]);
  });

  test('tells nothing again that has been told already', async () => {
    const world = await givenGates();
    const { length } = world.issues.tellings;
    const { saves } = world.gates;

    await tellGates(world, { kind: 'tell-gates', launchId: atlasOf(world).id, issueIds: null });

    expect(world.issues.tellings).toHaveLength(length);
    expect(world.gates.saves).toBe(saves);
  });

  test('tells again with the whole launch what Jira did not take, and notes all the same that a gate was open', async () => {
    const world = await givenGates();
    world.issues.readOnly.add(anId('PROD-2'));
    await gateDesk(world, { issueId: 'PROD-2' }).check();
    await world.jobs.runAll(world);
    expect(world.issues.told.get(anId('PROD-2'))?.state).toBe('shut');
    expect(world.gates.gateTable.one(anId('PROD-2'))?.firstOpenAt).toBe(world.clock.now());

    world.issues.readOnly.clear();
    await reconcileLaunch(world, atlasOf(world).id);
    await world.jobs.runAll(world);

    expect(world.issues.told.get(anId('PROD-2'))?.state).toBe('open');
  });

  test('has every milestone know the gates before it, near and far, and forget them when a gate or link goes', async () => {
    const world = await givenGates();
    expect(['PROD-2', 'MKT-1', 'MKT-2', 'PROD-9'].map((key) => before(world, key))).toEqual([
      [],
      ['PROD-2'],
      ['MKT-1', 'PROD-2'],
      ['MKT-1', 'PROD-2'],
    ]);

    await gateDesk(world).save([]);
    await world.jobs.runAll(world);
    expect(before(world, 'PROD-9')).toEqual(['PROD-2']);
    expect(world.issues.told.has(anId('MKT-1'))).toBe(false);

    const link = world.store.milestoneTable.one(anId('MKT-1'))?.gatedBy[0]?.linkId ?? 'none';
    world.issues.removeLink(link);
    await world.jobs.push([{ kind: 'link-removed', linkId: link, issueIds: [anId('PROD-2'), anId('MKT-1')] }]);
    await world.jobs.runAll(world);
    expect(before(world, 'PROD-9')).toEqual([]);
  });

  test('hears of a link that is drawn behind a gate', async () => {
    const world = await givenGates();
    world.issues.drawLink({ from: anId('PROD-2'), to: anId('MKT-3') });
    await world.jobs.push([
      { kind: 'link-drawn', issueIds: [anId('PROD-2'), anId('MKT-3')], seen: { by: null, at: world.clock.now() } },
    ]);
    await gateDesk(world).save([]);

    await world.jobs.runAll(world);

    expect(before(world, 'MKT-3')).toEqual(['PROD-2']);
  });

  test('notes once when a gate was first open, and has the scope frozen', async () => {
    const world = await givenGates();
    await gateDesk(world, { issueId: 'PROD-2' }).check();
    await world.jobs.runNext(world);
    const opened = world.gates.gateTable.one(anId('PROD-2'));

    expect(opened?.firstOpenAt).toBe(world.clock.now());
    expect(world.jobs.queue).toEqual([{ kind: 'freeze-scope', launchId: atlasOf(world).id }]);

    world.jobs.queue.length = 0;
    world.clock.set('2026-05-05T09:00:00.000Z');
    await gateDesk(world, { issueId: 'PROD-2' }).check(false);
    await gateDesk(world, { issueId: 'PROD-2' }).check();
    await world.jobs.runNext(world);
    expect(world.gates.gateTable.one(anId('PROD-2'))?.firstOpenAt).toBe(opened?.firstOpenAt);
    expect((await gateDesk(world, { issueId: 'PROD-2' }).load()).wasOpen).toBe(true);
  });

  test('a missed day shows at the next hour in the field, and at once in list and header', async () => {
    const world = await givenGates();
    const { ask } = gateDesk(world);
    world.clock.set('2026-05-06T09:00:00.000Z');

    const list = await ask('launches.list', { after: null, search: '', state: 'active' });
    const launch = await ask('launch.load', { launchId: atlasOf(world).id });
    await reconcileLaunch(world, atlasOf(world).id);
    await world.jobs.runAll(world);

    expect(list).toMatchObject({ launches: [{ health: { missedGates: 1 } }] });
    expect(launch).toMatchObject({ health: { missedGates: 1 } });
    expect(world.issues.told.get(anId('PROD-2'))?.state).toBe('missed');
  });

  test('what somebody changes while Jira is told is told as well', async () => {
    const world = await givenGates();
    const told = world.issues.tellGates.bind(world.issues);
    await gateDesk(world, { issueId: 'PROD-2' }).check();
    world.issues.tellGates = async (gates) => {
      const untold = await told(gates);
      world.issues.tellGates = told;
      await gateDesk(world, { issueId: 'PROD-2' }).check(false);
      return untold;
    };

    await world.jobs.runAll(world);

    expect(world.issues.told.get(anId('PROD-2'))?.state).toBe('shut');
  });

  test('leaves an archived launch alone', async () => {
    const world = await givenGates();
    world.store.launchTable.put({ ...atlasOf(world), state: 'archived' });
    const { length } = world.issues.tellings;
    await gateDesk(world, { issueId: 'PROD-2' }).check();

    await world.jobs.runAll(world);

    expect(world.issues.tellings).toHaveLength(length);
  });

  test('costs one read of Jira and one telling for a gate, however many others there are', async () => {
    const world = await givenGates();
    await gateDesk(world).check();
    const [job] = world.jobs.queue;
    const issues = countCalls(world.issues);
    const gates = countCalls(world.gates);
    const store = countCalls(world.store);
    if (job?.kind !== 'tell-gates') throw new Error('Cannot count: nothing is to be told');

    await tellGates({ ...world, issues: issues.port, gates: gates.port, store: store.port }, job);

    expect([...issues.counts]).toEqual([
      ['read', 1],
      ['tellGates', 1],
    ]);
    expect([...gates.counts]).toEqual([
      ['gates', 1],
      ['save', 1],
    ]);
    expect([...store.counts]).toEqual([['launch', 1]]);
  });
});
