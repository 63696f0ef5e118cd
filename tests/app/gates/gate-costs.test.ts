import { countCalls } from '../../support/count-calls';
import type { FakeWorld } from '../../support/fake-world';
import { anApprovalForm, check, gateDesk } from '../../support/gate-desk';
import { atlasOf, givenAtlas } from '../../support/given-atlas';

/** A gate that asks for one thing of each kind. */
async function givenFullGate(): Promise<FakeWorld> {
  const world = await givenAtlas({ people: { 'legal reviewer': 'lena' } });
  for (const id of ['lena', 'ann']) world.issues.name(id, id);
  const saved = await gateDesk(world).save([
    check,
    anApprovalForm('legal reviewer', null, { within: { unit: 'workdays', length: 2 } }),
    { id: 'i', kind: 'issues', title: 'Copy is done', issueIds: ['MKT-2'] },
    { id: 'b', kind: 'brief', title: 'Brief is locked', epicId: 'PROD-9' },
    { id: 'cl', kind: 'claims', title: 'Claims are signed', issueIds: ['MKT-2', 'MKT-3'], wanted: 'signed' },
    { id: 'f', kind: 'formats', title: 'Formats are settled', wanted: 'settled' },
    { id: 'co', kind: 'comments', title: 'Comments are resolved' },
  ]);
  if (saved.kind !== 'done') throw new Error(`Cannot set the gate up: "${saved.kind}"`);
  await world.jobs.runAll(world);
  return world;
}

/** Calls of the ports that cost something: of Jira each one is a request here, of storage as well. */
async function costOf(world: FakeWorld, act: (counted: FakeWorld) => Promise<unknown>) {
  const [issues, site] = [countCalls(world.issues), countCalls(world.site)];
  const [gates, store, narrative] = [countCalls(world.gates), countCalls(world.store), countCalls(world.narrative)];
  await act({
    ...world,
    ...{ issues: issues.port, site: site.port, gates: gates.port, store: store.port, narrative: narrative.port },
  });
  return {
    rest: Object.fromEntries([...issues.counts, ...site.counts]),
    kvs: Object.fromEntries([...gates.counts, ...store.counts, ...narrative.counts]),
  };
}

describe('costs of a gate', () => {
  test('to load one: four requests to Jira, four reads of storage, whatever it asks for', async () => {
    const world = await givenFullGate();

    expect(await costOf(world, (counted) => gateDesk(counted).load())).toEqual({
      rest: { read: 2, editable: 1, names: 1 },
      kvs: { known: 1, launch: 1, milestones: 1, leaningOn: 1 },
    });
  });

  test('to answer: the same and one transaction', async () => {
    const world = await givenFullGate();

    expect(await costOf(world, (counted) => gateDesk(counted).check())).toEqual({
      rest: { read: 2, editable: 1, names: 1 },
      kvs: { known: 1, launch: 1, milestones: 1, leaningOn: 1, save: 1 },
    });
  });

  test('a launch without gates pays nothing for them', async () => {
    const world = await givenAtlas();

    const { kvs } = await costOf(world, (counted) =>
      gateDesk(counted).ask('launch.load', { launchId: atlasOf(world).id }),
    );

    expect(kvs).not.toHaveProperty('gates');
    expect(kvs).not.toHaveProperty('leaningOn');
  });
});
