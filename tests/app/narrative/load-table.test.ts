import { claimLimits } from '../../../src/domain/narrative/limits';
import { anId, anIssue } from '../../support/an-issue';
import { claimDesk } from '../../support/claim-desk';
import { countCalls } from '../../support/count-calls';
import type { FakeWorld } from '../../support/fake-world';
import { browseOnly, givenClaims, reviewOnly } from '../../support/given-claims';

const both = { issueIds: ['MKT-1', 'MKT-2'] };

async function givenBoth(): Promise<FakeWorld> {
  const world = await givenClaims();
  const desk = claimDesk(world, { config: both });
  await desk.act('claims.add', { texts: ['Saves time', 'Works offline'], after: null }, 'MKT-1');
  await desk.act('claims.add', { texts: ['One click'], after: null }, 'MKT-2');
  return world;
}

describe('loadTable', () => {
  test('shows the sheets of all bound issues, in the order of the table', async () => {
    const world = await givenBoth();
    const table = await claimDesk(world, { config: { issueIds: ['MKT-2', 'MKT-1'] } }).load();

    expect(table.sheets.map(({ issue, order }) => [issue.key, order.length])).toEqual([
      ['MKT-2', 1],
      ['MKT-1', 2],
    ]);
    expect(table.claims.map(({ issueId, text }) => [issueId, text])).toEqual([
      ['MKT-2', 'One click'],
      ['MKT-1', 'Saves time'],
      ['MKT-1', 'Works offline'],
    ]);
    expect(table.hidden).toBe(0);
  });

  test('an issue without claims has an empty sheet', async () => {
    const table = await claimDesk(await givenClaims()).load();
    expect(table).toMatchObject({ claims: [], sheets: [{ order: [], round: 1, signature: null, mayWrite: true }] });
  });

  test.each([null, {}, { issueIds: [] }, { issueIds: 'MKT-1' }, { issueIds: ['<b>'] }, { epicId: '1' }, 'MKT-1'])(
    'a table with the configuration %j is not bound',
    async (config) => {
      expect(await claimDesk(await givenBoth(), { config }).ask('claims.load', {})).toEqual({ kind: 'unbound' });
    },
  );

  test('of issues that may not be seen only the number is told', async () => {
    const world = await givenBoth();
    world.issues.hide(anId('MKT-2'), 'viewer');
    const desk = claimDesk(world, { config: { issueIds: ['MKT-2', 'MKT-1', '__proto__'] } });

    const table = await desk.load();

    expect(table).toMatchObject({ hidden: 2, sheets: [{ issue: { key: 'MKT-1' } }] });
    expect(JSON.stringify(table)).not.toMatch(/MKT-2|One click/);
    world.issues.hide(anId('MKT-1'), 'viewer');
    expect(await desk.ask('claims.load', {})).toEqual({ kind: 'no-access' });
  });

  test('an issue may be bound by its key, or twice', async () => {
    const world = await givenClaims();
    world.issues.put(anIssue({ key: 'NEW-1' }));
    world.issues.edit(anId('NEW-1'), { key: 'MKT-77' });
    // As Jira does, the fake finds an issue by its key as well.
    const read = world.issues.readVersioned.bind(world.issues);
    world.issues.readVersioned = (ids, actor) =>
      read(
        ids.map((id) => (id === anId('MKT-77') ? anId('NEW-1') : id)),
        actor,
      );
    const desk = claimDesk(world, { config: { issueIds: ['MKT-77', 'NEW-1', 'MKT-77'] } });

    await desk.act('claims.add', { texts: ['Saves time'], after: null }, 'NEW-1');
    const byKey = await claimDesk(world, { config: { issueIds: ['MKT-77'] } }).load();

    expect(byKey).toMatchObject({ hidden: 0, sheets: [{ issue: { id: 'NEW-1' } }], claims: [{ text: 'Saves time' }] });
    expect((await desk.load()).sheets).toHaveLength(1);
  });

  test('shows the first twenty issues', async () => {
    const world = await givenClaims();
    const keys = Array.from({ length: 25 }, (_, nth) => `MKT-${nth + 100}`);
    world.issues.put(...keys.map((key) => anIssue({ key })));

    const table = await claimDesk(world, { config: { issueIds: keys } }).load();

    expect(table.sheets.map(({ issue }) => issue.key)).toEqual(keys.slice(0, claimLimits.issues));
    expect(table.hidden).toBe(0);
  });

  test.each([
    ['may edit the issue', () => undefined, { mayWrite: true, mayReview: true }],
    ['may edit an epic that gates it through others', reviewOnly, { mayWrite: false, mayReview: true }],
    ['may only browse', browseOnly, { mayWrite: false, mayReview: false }],
  ])('tells the rights of someone who %s', async (_, given, rights) => {
    const world = await givenBoth();
    given(world);
    expect((await claimDesk(world).load()).sheets[0]).toMatchObject(rights);
  });

  test('an issue upstream that is no epic, or that may not be seen, gives no right to review', async () => {
    const world = await givenBoth();
    reviewOnly(world);
    world.issues.hide(anId('PROD-2'), 'viewer');
    world.issues.grant(anId('PROD-7'), { canLink: true, canEdit: true });
    expect((await claimDesk(world).load()).sheets[0]).toMatchObject({ mayReview: false });
  });

  test('a person whom the viewer may not know has no name', async () => {
    const world = await givenClaims();
    await claimDesk(world, { as: 'zoe' }).add('Saves time');
    expect((await claimDesk(world).load()).claims[0]?.changed.by).toEqual({ id: 'zoe', name: null });
  });

  test.each([1, claimLimits.claims])('%d claims cost the same few reads', async (count) => {
    const world = await givenClaims();
    const desk = claimDesk(world);
    const [claim] = await desk.add('Works offline');
    if (claim) await desk.edit(claim, { features: ['PROD-9', 'PROD-15'] });
    if (count > 1) await desk.add(...Array.from({ length: count - 1 }, (_, nth) => `Claim ${nth}`));
    const [issues, narrative, store] = [countCalls(world.issues), countCalls(world.narrative), countCalls(world.store)];

    const table = await claimDesk({
      ...world,
      issues: issues.port,
      narrative: narrative.port,
      store: store.port,
    }).load();

    expect(table.claims).toHaveLength(count);
    // The bound issue, then features and what gates it; rights and names once.
    expect(Object.fromEntries(issues.counts)).toEqual({ readVersioned: 1, read: 1, editable: 1, names: 1 });
    expect(Object.fromEntries(narrative.counts)).toEqual({ sheets: 1, claims: 1, features: 1 });
    // One read per level upstream: the issue, what gates it, what gates that.
    expect(Object.fromEntries(store.counts)).toEqual({ milestones: 3 });
  });
});
