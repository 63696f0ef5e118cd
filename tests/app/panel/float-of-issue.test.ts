import { loadFloat } from '../../../src/app/panel/load-float';
import { loadPanel } from '../../../src/app/panel/load-panel';
import { floatReply, type FloatView } from '../../../src/contract/float';
import { panelView } from '../../../src/contract/issue-panel';
import type { Launch } from '../../../src/domain/launches/launch';
import { anId, anIssue } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { ann, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { givenLaunch, recordOf } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

/** What the panel says of the float, and the message that asks for it alone. */
async function floatOf(world: FakeWorld, key: string): Promise<FloatView> {
  const panel = panelView.parse(await loadPanel(world, anId(key)));
  if (panel.kind !== 'in-launch') throw new Error(`Cannot look at the panel of "${key}": it is ${panel.kind}`);
  expect(floatReply.parse(await loadFloat(world, { ...ann, issueId: anId(key) }))).toEqual(panel.float);
  return panel.float;
}

const keysOf = (float: FloatView) => (float.kind === 'float' ? float.way.map(({ key }) => key) : []);
const nothing = { hidden: false, undated: false, circle: false };

function pin(world: FakeWorld, key: string): void {
  world.store.milestoneTable.put({ ...recordOf(world, key), pinned: true });
}

describe('floatOfIssue', () => {
  test('says how many working days there are, until which day, and over which issues', async () => {
    const world = await givenAtlas();
    const float = await floatOf(world, 'PROD-2');

    expect(float).toMatchObject({ kind: 'float', days: 6, overdue: 0, latest: '2026-05-13', until: 't0' });
    expect(float).toMatchObject({
      first: { days: 0, issue: { key: 'MKT-1' }, pinned: false, more: 0 },
      leftOut: nothing,
    });
    expect(keysOf(float)).toEqual(['PROD-2', 'MKT-1', 'MKT-2', 'PROD-9']);
  });

  test('names what must move first, where that is before T-0', async () => {
    expect(await floatOf(await givenAtlas(), 'MKT-1')).toMatchObject({
      ...{ days: 6, latest: '2026-05-15' },
      first: { days: 1, issue: { key: 'MKT-2' } },
    });
  });

  test('is negative where T-0 cannot be held', async () => {
    const world = await givenAtlas();
    world.issues.edit(anId('PROD-9'), { dates: knownDates('2026-05-11') });

    expect(await floatOf(world, 'MKT-2')).toMatchObject({ days: -4, latest: '2026-05-07' });
  });

  test('counts how much of it is gone when the day has passed', async () => {
    const world = await givenAtlas();
    world.clock.set('2026-05-12T09:00:00.000Z');

    expect(await floatOf(world, 'MKT-1')).toMatchObject({ days: 6, overdue: 3 });
  });

  test('ends at an issue that is pinned, and of a pinned issue says what it would have', async () => {
    const world = await givenAtlas();
    pin(world, 'MKT-2');

    const float = await floatOf(world, 'MKT-1');
    expect(float).toMatchObject({ days: 1, until: 'pinned', first: { days: 1, pinned: true } });
    expect(keysOf(float)).toEqual(['MKT-1', 'MKT-2']);
    expect(await floatOf(world, 'MKT-2')).toMatchObject({ days: 5, until: 't0' });
  });

  test.each<[string, string, (world: FakeWorld) => void, string]>([
    ['done', 'MKT-2', (world) => world.issues.edit(anId('MKT-2'), { state: 'done' }), 'done'],
    ['without a date', 'MKT-2', (world) => world.issues.edit(anId('MKT-2'), { dates: knownDates(null) }), 'undated'],
    ['T-0 itself', 'PROD-9', () => undefined, 'is-t0'],
    ['behind T-0', 'MKT-3', () => undefined, 'no-way'],
    ['before what is done', 'MKT-1', (world) => world.issues.edit(anId('MKT-2'), { state: 'done' }), 'no-way'],
    [
      'of a T-0 without a date',
      'MKT-1',
      (world) => world.issues.edit(anId('PROD-9'), { dates: knownDates(null) }),
      't0-undated',
    ],
    ['of a T-0 that is done', 'MKT-1', (world) => world.issues.edit(anId('PROD-9'), { state: 'done' }), 't0-done'],
    ['of a T-0 that is not seen', 'MKT-1', (world) => world.issues.hide(anId('PROD-9'), 'viewer'), 't0-hidden'],
    ['behind hidden issues alone', 'MKT-1', (world) => world.issues.hide(anId('MKT-2'), 'viewer'), 'way-hidden'],
    ['of a launch without T-0', 'MKT-1', (world) => changeAtlas(world, { t0: null }), 'no-t0'],
    ['archived', 'MKT-1', (world) => changeAtlas(world, { state: 'archived' }), 'archived'],
    [
      'while dates are written',
      'MKT-1',
      (world) => changeAtlas(world, { openRipple: 'r-1' as NonNullable<Launch['openRipple']> }),
      'running',
    ],
    ['in a circle', 'MKT-1', (world) => changeAtlas(world, { cycles: [[anId('MKT-1'), anId('MKT-2')]] }), 'circle'],
  ])('an issue %s has none, and why', async (_, key, change, why) => {
    const world = await givenAtlas();
    change(world);

    expect(await floatOf(world, key)).toMatchObject({ kind: 'none', why });
  });

  test('what must move first is told without T-0 too', async () => {
    const world = await givenAtlas({ t0: null });

    expect(await floatOf(world, 'MKT-1')).toMatchObject({ why: 'no-t0', first: { days: 1, issue: { key: 'MKT-2' } } });
  });

  test('of several reached on one day names one, a pinned one first, and counts the others', async () => {
    const world = await givenAtlas();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'MKT-5', due: '2026-05-08' }), anIssue({ key: 'MKT-6', due: '2026-05-08' })],
      dependencies: [
        { from: 'MKT-1', to: 'MKT-5' },
        { from: 'MKT-1', to: 'MKT-6' },
      ],
    });
    pin(world, 'MKT-6');

    expect(await floatOf(world, 'MKT-1')).toMatchObject({
      first: { days: 1, issue: { key: 'MKT-6' }, pinned: true, more: 2 },
    });
  });

  test('says what lies on the way and could not be counted', async () => {
    const world = await givenAtlas();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'MKT-5', due: null }), anIssue({ key: 'MKT-6' }), anIssue({ key: 'MKT-7' })],
      dependencies: [
        { from: 'MKT-1', to: 'MKT-5' },
        { from: 'MKT-2', to: 'MKT-6' },
        { from: 'MKT-6', to: 'MKT-7' },
        { from: 'MKT-7', to: 'PROD-9' },
      ],
    });
    changeAtlas(world, { cycles: [[anId('MKT-6'), anId('MKT-7')]] });

    expect(await floatOf(world, 'MKT-1')).toMatchObject({ leftOut: { hidden: false, undated: true, circle: true } });
  });
});

describe('floatOfIssue, of what is hidden', () => {
  /** A hidden print run that leaves the brief lock a single working day, beside the copy that all see. */
  async function givenHidden(due: string): Promise<FakeWorld> {
    const world = await givenAtlas();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'SEC-1', due, summary: 'Secret print run' })],
      dependencies: [
        { from: 'MKT-1', to: 'SEC-1' },
        { from: 'SEC-1', to: 'PROD-9', lag: 9 },
      ],
    });
    world.issues.hide(anId('SEC-1'), 'viewer');
    return world;
  }

  test('counts as far as one sees, says so, and tells nothing of the hidden date', async () => {
    const float = await floatOf(await givenHidden('2026-05-08'), 'MKT-1');

    expect(float).toMatchObject({ days: 6, leftOut: { hidden: true, undated: false, circle: false } });
    expect(JSON.stringify(float)).not.toContain('SEC-1');
    expect(await floatOf(await givenHidden('2026-05-20'), 'MKT-1')).toEqual(float);
  });

  test('whoever sees it is told what it leaves', async () => {
    const world = await givenHidden('2026-05-08');
    world.issues.show(anId('SEC-1'), 'viewer');

    expect(await floatOf(world, 'MKT-1')).toMatchObject({ days: 2, leftOut: nothing });
  });

  test('a hidden issue that does not lead to T-0 is no matter to who is not bound by it', async () => {
    const world = await givenHidden('2026-05-08');

    expect(await floatOf(world, 'MKT-2')).toMatchObject({ leftOut: nothing });
  });
});

describe('loadPanel, what the float costs', () => {
  test('no read of Jira more than without it', async () => {
    const world = await givenAtlas();
    await loadPanel(world, anId('PROD-2'));

    expect(world.issues.readBatches).toHaveLength(2);
  });

  test('where hundreds hang on an issue, they are asked for by a message of their own', async () => {
    const world = await givenAtlas();
    const many = Array.from({ length: 101 }, (_, index) => `MKT-${100 + index}`);
    await givenLaunch(world, {
      issues: many.map((key) => anIssue({ key, due: '2026-05-20' })),
      dependencies: many.map((to) => ({ from: 'MKT-2', to })),
    });

    expect(await loadPanel(world, anId('MKT-1'))).toMatchObject({ float: { kind: 'later' } });
    expect(Math.max(...world.issues.readBatches.map(({ ids }) => ids.length))).toBeLessThan(100);
    expect(await loadPanel(world, anId('PROD-9'))).toMatchObject({ float: { kind: 'none' } });
    expect(await loadFloat(world, { ...ann, issueId: anId('MKT-1') })).toMatchObject({ kind: 'float', days: 6 });
  });
});
