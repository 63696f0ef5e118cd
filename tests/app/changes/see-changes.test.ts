import type { ChangeReply, ChangesReply } from '../../../src/contract/change';
import { emptyBrief } from '../../../src/domain/narrative/empty-brief';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, changeAtlas } from '../../support/given-atlas';
import { givenFrozen, happens } from '../../support/given-frozen';
import { launchDesk } from '../../support/launch-desk';

type Changes = Extract<ChangesReply, { kind: 'changes' }>;
type Change = Extract<ChangeReply, { kind: 'change' }>;

async function givenDescoped(): Promise<FakeWorld> {
  const world = await givenFrozen();
  world.issues.name('bob', 'Bob Builder');
  await happens(world, 'PROD-14', { descoped: true });
  return world;
}

async function listed(world: FakeWorld): Promise<Changes> {
  const reply = await launchDesk(world).ask('changes.list', { launchId: atlasOf(world).id });
  if (reply.kind !== 'changes') throw new Error(`Cannot list: ${reply.message}`);
  return reply;
}

async function loaded(world: FakeWorld): Promise<Change> {
  const [row] = (await listed(world)).changes;
  const reply = await launchDesk(world).ask('change.load', { launchId: atlasOf(world).id, changeId: row?.id });
  if (reply.kind !== 'change') throw new Error(`Cannot load: ${reply.message}`);
  return reply;
}

const said = { featureIds: ['PROD-15'], text: 'No offline mode' };

describe('changes.list', () => {
  test('tells what happened, what it costs, and since when the scope is frozen', async () => {
    expect(await listed(await givenDescoped())).toMatchObject({
      changes: [
        {
          ...{ what: 'PROD-14 was descoped', state: 'open', hours: 8, assets: 1, decided: null },
          ...{ features: [{ key: 'PROD-14' }], by: { id: 'bob', name: 'Bob Builder' } },
        },
      ],
      frozen: { since: '2026-05-04T08:00:00.000Z', gate: { key: 'PROD-2' } },
      canManage: true,
    });
  });

  test('of a launch that is not frozen says so', async () => {
    const world = await givenFrozen();
    const gate = world.gates.gateTable.one('PROD-2');
    if (gate) world.gates.gateTable.put({ ...gate, freezesScope: false });
    expect(await listed(world)).toMatchObject({ changes: [], frozen: { since: null, gate: null } });
  });

  test('puts open ones first, then the newest', async () => {
    const world = await givenDescoped();
    const [first] = (await listed(world)).changes;
    await launchDesk(world).ask('change.decide', {
      ...{ launchId: atlasOf(world).id, changeId: first?.id, version: 1, decision: 'reject', reason: 'No' },
    });
    world.clock.set('2026-05-12T10:00:00.000Z');
    await happens(world, 'PROD-15', { descoped: true });
    world.clock.set('2026-05-13T10:00:00.000Z');
    await happens(world, 'PROD-15', { descoped: true, summary: 'Other' });

    const { changes } = await listed(world);

    expect(changes.map(({ what, state }) => `${what}, ${state}`)).toEqual([
      'PROD-15 was renamed from "Story PROD-15" to "Other", open',
      'PROD-15 was descoped, open',
      'PROD-14 was descoped, rejected',
    ]);
  });

  test('reads a launch with ten open requests as often as with one', async () => {
    const world = await givenFrozen();
    const reads = async (): Promise<number> => {
      world.gates.reads = 0;
      world.issues.forgetTraffic();
      await listed(world);
      return world.gates.reads + world.issues.readBatches.length;
    };
    await happens(world, 'PROD-14', { descoped: true });
    const one = await reads();
    for (let count = 0; count < 9; count += 1) await happens(world, 'PROD-15', { summary: `Name ${count}` });

    expect((await listed(world)).changes).toHaveLength(10);
    expect(await reads()).toBe(one);
  });
});

describe('change.load', () => {
  test('tells assets by state, claims in their words, and what follows', async () => {
    const world = await givenDescoped();
    const settings = world.settings.now();
    const hours = { ...settings.rework.hours, approved: 80 };
    await world.settings.save({ ...settings, rework: { ...settings.rework, hours } });
    world.issues.edit(anId('PROD-9'), { role: 'marketing' });

    expect(await loaded(world)).toMatchObject({
      canDecide: true,
      impact: {
        assets: [
          {
            ...{ issue: { key: 'MKT-2' }, state: 'approved', claims: 2, hours: 80 },
            moves: { from: '2026-05-13', to: '2026-05-27', days: 10 },
          },
        ],
        claims: [{ text: 'Edit together' }, { text: 'Nobody waits' }],
        follows: [
          { issue: { key: 'MKT-3' }, from: '2026-05-29', days: 5 },
          { issue: { key: 'PROD-9' }, from: '2026-05-22', to: '2026-05-29', days: 5 },
        ],
        ...{ hours: 80, cost: 6400, currency: 'EUR', hidden: 0, briefs: [] },
      },
    });
  });

  test('names briefs that speak of the feature', async () => {
    const world = await givenDescoped();
    const brief = emptyBrief(anId('PROD-9'));
    const edge = { id: 'e1', does: 'Drafts', inCase: '', behaviour: '', later: '' };
    const edges = [{ ...edge, feature: { id: anId('PROD-14'), seen: 0 } }];
    await world.narrative.save({ briefs: [{ ...brief, content: { ...brief.content, edges } }] });

    expect((await loaded(world)).impact.briefs).toMatchObject([{ key: 'PROD-9' }]);
  });

  test('of what the viewer does not see it tells that it counts, and nothing else', async () => {
    const world = await givenDescoped();
    await happens(world, 'PROD-14', { descoped: true, summary: 'Very secret' });
    for (const key of ['MKT-2', 'PROD-14']) world.issues.hide(anId(key), 'viewer');

    const reply = await loaded(world);

    expect(reply.impact).toMatchObject({ assets: [{ issue: null, moves: null }], hidden: 1, hours: 8, claims: [] });
    expect(reply.row.features).toEqual([null]);
    // Issues have ids of their own in Jira; here their keys stand in the ids of requests.
    const told = JSON.stringify([reply, await listed(world)]).replaceAll(/id-001:PROD-14:\w+:\d/g, 'the request');
    expect(told).not.toMatch(/MKT-2|Copy|PROD-14|secret|Edit together/);
  });

  test('once decided, tells what it cost then', async () => {
    const world = await givenDescoped();
    const { row } = await loaded(world);
    await launchDesk(world).ask('change.decide', {
      ...{ launchId: atlasOf(world).id, changeId: row.id, version: row.version, decision: 'approve', reason: 'Yes' },
    });
    world.issues.edit(anId('MKT-2'), { state: 'done' });

    expect(await loaded(world)).toMatchObject({
      ...{ canDecide: false, row: { state: 'approved', hours: 8, decided: { by: { id: 'ann' }, reason: 'Yes' } } },
      impact: { assets: [{ moves: { from: '2026-05-13', to: '2026-05-14' } }], follows: [] },
    });
  });
});

describe('change.open', () => {
  test('opens one request however often the same is said, and another once that is decided', async () => {
    const world = await givenFrozen();
    const { ask } = launchDesk(world);
    const message = { launchId: atlasOf(world).id, ...said };

    const [first, again] = [await ask('change.open', message), await ask('change.open', message)];
    const [row] = (await listed(world)).changes;
    expect(again).toEqual(first);
    expect(row).toMatchObject({ what: 'No offline mode', features: [{ key: 'PROD-15' }], assets: 1 });

    const decision = { decision: 'reject', reason: 'Not now', version: row?.version, changeId: row?.id };
    await ask('change.decide', { launchId: message.launchId, ...decision });
    expect(await ask('change.open', message)).not.toEqual(first);
  });

  test.each([
    { name: 'an issue that the viewer does not see', wrong: { featureIds: ['PROD-77'] }, words: /issue PROD-77/ },
    { name: 'no feature', wrong: { featureIds: [] }, words: /names no feature. Choose at least one/ },
    { name: 'no words', wrong: { text: '  ' }, words: /is empty. Say what changes/ },
  ])('with $name is refused', async ({ wrong, words }) => {
    const world = await givenFrozen();
    const reply = await launchDesk(world).ask('change.open', { launchId: atlasOf(world).id, ...said, ...wrong });
    expect(reply.kind === 'refused' && reply.message).toMatch(words);
    expect(world.gates.changeTable.all()).toEqual([]);
  });

  test('in an archived launch is refused', async () => {
    const world = await givenFrozen();
    changeAtlas(world, { state: 'archived' });
    const reply = await launchDesk(world).ask('change.open', { launchId: atlasOf(world).id, ...said });
    expect(reply.kind === 'refused' && reply.message).toMatch(/archived/);
  });
});
