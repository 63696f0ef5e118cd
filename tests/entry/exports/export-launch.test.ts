import { takeBaselineOf } from '../../../src/app/launches/take-baseline';
import { launchNoAccessWords, launchUnboundWords, noT0Words } from '../../../src/contract/launch-words';
import { exportCalendar } from '../../../src/entry/exports/export-calendar';
import { exportTimeline } from '../../../src/entry/exports/export-timeline';
import { anId, anIssue } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { recordOf } from '../../support/given-launch';
import type { MilestoneRow } from '../../../src/domain/launches/tracked-milestone';

const keys = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'];
const asAnn = { principal: { accountId: 'ann' } };

/** A slip of three days, a pinned review, and a template that speaks of the copy. */
async function givenPlan(): Promise<FakeWorld> {
  const world = await givenAtlas({ tier: 1 });
  const seen = { by: null, at: world.clock.now() };
  await takeBaselineOf(world, { launchId: atlasOf(world).id, why: 'created', seen });
  world.issues.put(
    anIssue({
      key: 'MKT-2',
      start: '2026-05-11',
      due: '2026-05-18',
      summary: 'Copy',
      assignee: { accountId: 'cody', name: 'Cody' },
    }),
  );
  world.store.milestoneTable.put({ ...recordOf(world, 'MKT-3'), pinned: true });
  return world;
}

type Export = typeof exportTimeline;

function rowsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, content = [] } = node as { type: string; content?: unknown[] };
  if (type === 'tableRow') return [content.map((cell) => textOf(cell)).join(' | ')];
  return type === 'doc' || type === 'table' ? content.flatMap(rowsOf) : [textOf(node)];
}

function textOf(node: unknown): string {
  const { text, content = [] } = node as { text?: string; content?: unknown[] };
  return text ?? content.map(textOf).join(' + ');
}

interface Reader {
  readonly config?: unknown;
  readonly as?: unknown;
}

async function exported(world: FakeWorld, how: Export, { config, as = asAnn }: Reader = {}): Promise<string[]> {
  const bound = config ?? { launchId: atlasOf(world).id };
  return rowsOf(await how(() => world)({ exportType: 'pdf', context: { config: bound } }, as));
}

describe('exportTimeline', () => {
  test('gives the milestones as a table, lane by lane', async () => {
    const world = await givenPlan();

    expect(await exported(world, exportTimeline)).toEqual([
      'Atlas 2.0',
      'Tier 1 · T-0 Fri 22 May',
      'Lane | Milestone | Dates | Against the baseline | State | Who',
      'Product | PROD-2 Freeze | Tue 5 May | as planned | To Do | ',
      'Product | PROD-9 Launch | Fri 22 May | as planned | To Do | ',
      'Marketing | MKT-1 Brief lock | Thu 7 May | as planned | To Do | ',
      'Marketing | MKT-2 Copy | Mon 11 May to Mon 18 May | 3 working days later | To Do | Cody',
      'Marketing | MKT-3 Review | Fri 29 May | as planned | To Do, pinned | ',
    ]);
  });

  test('says how many milestones are hidden, and nothing of them', async () => {
    const world = await givenPlan();
    for (const key of ['PROD-2', 'PROD-9']) world.issues.hide(anId(key), 'viewer');

    const lines = await exported(world, exportTimeline);

    expect(lines.at(-1)).toBe('2 milestones are not shown: you cannot see them in Jira');
    expect(lines.join('\n')).not.toMatch(/PROD|Freeze|22 May/);
    expect(lines[1]).toBe('Tier 1 · no T-0 yet');
  });
});

describe('exportCalendar', () => {
  test('gives weeks up to T-0, each with what marketing delivers and product checks, and what comes after', async () => {
    const world = await givenPlan();
    const row: MilestoneRow = {
      key: 'copy',
      owner: 'copywriter',
      place: { weeks: -2 },
      optional: false,
      deliverable: 'Final copy',
      checkpoint: 'Claim review',
    };
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-2'), row });
    world.store.milestoneTable.put({
      ...recordOf(world, 'MKT-1'),
      row: { ...row, deliverable: null, checkpoint: null },
    });
    world.clock.set('2026-05-06T09:00:00.000Z');

    expect(await exported(world, exportCalendar)).toEqual([
      'Atlas 2.0',
      'Tier 1 · T-0 Fri 22 May · 1 milestone missed',
      'Week | Marketing deliverable | Product checkpoint',
      'T-2 + Mon 4 May to Sun 10 May | Final copy (MKT-2 · Mon 11 May to Mon 18 May · To Do · 3 working days later · Cody) | Freeze (PROD-2 · Tue 5 May · To Do, missed · as planned) + Claim review (MKT-2 · Mon 11 May to Mon 18 May · To Do · 3 working days later · Cody)',
      'T-0 + Mon 18 May to Sun 24 May |  | Launch (PROD-9 · Fri 22 May · To Do · as planned)',
      'After the launch | Review (MKT-3 · Fri 29 May · To Do, pinned · as planned) | ',
    ]);
  });

  test('without a T-0 there are no weeks to count', async () => {
    const world = await givenPlan();
    changeAtlas(world, { t0: null });

    expect((await exported(world, exportCalendar)).at(-1)).toBe(noT0Words);
  });
});

describe.each([
  ['exportTimeline', exportTimeline, launchUnboundWords.timeline],
  ['exportCalendar', exportCalendar, launchUnboundWords.calendar],
] as const)('%s', (_, how, unbound) => {
  test('gives the placeholder to nobody, to someone who sees none of the issues, and for no such launch', async () => {
    const world = await givenPlan();
    expect(await exported(world, how, { as: {} })).toEqual([launchNoAccessWords]);
    expect(await exported(world, how, { config: { launchId: 'nowhere' } })).toEqual([launchNoAccessWords]);

    for (const key of keys) world.issues.hide(anId(key), 'viewer');
    expect(await exported(world, how)).toEqual([launchNoAccessWords]);
  });

  test.each([[{}], [{ launchId: '../settings' }], [{ launchId: 7 }]])(
    'bound to %j says how to choose a launch',
    async (config) => {
      expect(await exported(await givenPlan(), how, { config })).toEqual([unbound]);
    },
  );
});
