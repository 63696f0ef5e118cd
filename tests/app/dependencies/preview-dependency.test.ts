import { fc } from '../../support/fast-check';
import { previewDependency } from '../../../src/app/dependencies/preview-dependency';
import { saveDependency } from '../../../src/app/dependencies/save-dependency';
import type { Draft } from '../../../src/app/dependencies/draft-plan';
import { dependencyPreview } from '../../../src/contract/dependency';
import { plainTerms } from '../../../src/domain/launches/tracked-milestone';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, recordOf, type GivenDependency } from '../../support/given-launch';

function aDraft(from: string, to: string, overrides: Partial<Draft> = {}): Draft {
  return { linkId: null, from: anId(from), to: anId(to), terms: plainTerms, ...overrides };
}

async function givenChain(): Promise<FakeWorld> {
  const world = createFakeWorld();
  world.issues.put(anIssue({ key: 'PROD-2', due: '2026-05-14' }));
  await givenLaunch(world, {
    issues: [anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' })],
    dependencies: [{ from: 'MKT-1', to: 'MKT-2' }],
  });
  return world;
}

describe('previewDependency', () => {
  test('tells what would move and the lag that would move nothing', async () => {
    const world = await givenChain();

    const preview = await previewDependency(world, aDraft('PROD-2', 'MKT-1'));

    expect(dependencyPreview.parse(preview)).toMatchObject({
      kind: 'preview',
      shifts: [
        { issue: { key: 'MKT-1' }, from: { due: '2026-05-07' }, to: { due: '2026-05-14' }, days: 5 },
        { issue: { key: 'MKT-2' }, to: { due: '2026-05-14' }, days: 5 },
      ],
      proposals: [],
      conflicts: [],
      gapToday: -5,
    });
  });

  test('moves nothing with the gap that stands today', async () => {
    const world = await givenChain();

    const preview = await previewDependency(
      world,
      aDraft('PROD-2', 'MKT-1', { terms: { ...plainTerms, lag: -5, mode: 'exactly' } }),
    );

    expect(preview).toMatchObject({ shifts: [], conflicts: [] });
  });

  test('writes, stores and queues nothing', async () => {
    const world = await givenChain();
    const saves = world.store.saves;

    await previewDependency(world, aDraft('PROD-2', 'MKT-1'));

    expect(world.issues.writes).toEqual([]);
    expect(world.store.saves).toBe(saves);
    expect(world.jobs.queue).toEqual([]);
    expect(await world.issues.linksOf([anId('PROD-2')], 'app')).toEqual([]);
  });

  test('tells a proposal for a product milestone', async () => {
    const world = createFakeWorld();
    world.issues.put(anIssue({ key: 'PROD-2', due: '2026-05-14' }), anIssue({ key: 'PROD-4' }));

    expect(await previewDependency(world, aDraft('PROD-2', 'PROD-4'))).toMatchObject({
      shifts: [],
      proposals: [{ issue: { key: 'PROD-4' }, to: { due: '2026-05-14' }, days: 5 }],
      conflicts: [],
    });
  });

  test('tells a conflict where a pinned date stands in the way', async () => {
    const world = await givenChain();
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-1'), pinned: true });

    expect(await previewDependency(world, aDraft('PROD-2', 'MKT-1'))).toMatchObject({
      shifts: [],
      conflicts: [
        { issue: { key: 'MKT-1' }, standing: { kind: 'short', needed: '2026-05-14', actual: '2026-05-07', days: 5 } },
      ],
    });
  });

  test('of an issue the viewer may not see, tells only that it would move', async () => {
    const world = await givenChain();
    world.issues.hide(anId('MKT-2'), 'viewer');

    const preview = await previewDependency(world, aDraft('PROD-2', 'MKT-1'));

    expect(preview).toMatchObject({
      shifts: [
        { issue: { key: 'MKT-1' } },
        { issue: null, from: { start: null, due: null }, to: { start: null, due: null }, days: 0 },
      ],
    });
    expect(JSON.stringify(preview)).not.toContain('MKT-2');
  });

  test.each([
    { name: 'the viewer cannot see the predecessor', from: 'PROD-2', to: 'MKT-1', hidden: 'PROD-2' },
    { name: 'the issue does not exist', from: 'MKT-77', to: 'MKT-1', hidden: null },
  ])('is refused where $name, in the same words', async ({ from, to, hidden }) => {
    const world = await givenChain();
    if (hidden !== null) world.issues.hide(anId(hidden), 'viewer');

    expect(await previewDependency(world, aDraft(from, to))).toEqual({
      kind: 'refused',
      message: `Cannot link issue ${from}: it does not exist, or you cannot see it`,
      path: [],
    });
  });

  test('refuses a link to itself', async () => {
    const world = await givenChain();

    expect(await previewDependency(world, aDraft('MKT-1', 'MKT-1'))).toMatchObject({
      kind: 'refused',
      message: 'Cannot link MKT-1 to itself: choose another issue',
    });
  });

  test('refuses a second link between the same two issues', async () => {
    const world = await givenChain();

    expect(await previewDependency(world, aDraft('MKT-1', 'MKT-2'))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('Cannot link MKT-1 to MKT-2 twice') as string,
    });
  });

  test('lets the link itself be edited', async () => {
    const world = await givenChain();
    const linkId = recordOf(world, 'MKT-2').gatedBy[0]?.linkId ?? 'none';

    const preview = await previewDependency(
      world,
      aDraft('MKT-1', 'MKT-2', { linkId, terms: { ...plainTerms, lag: 3 } }),
    );

    expect(preview).toMatchObject({
      kind: 'preview',
      shifts: [{ issue: { key: 'MKT-2' }, to: { due: '2026-05-12' } }],
    });
  });

  test('refuses a circle and names the way round', async () => {
    const world = await givenChain();

    const preview = await previewDependency(world, aDraft('MKT-2', 'MKT-1'));

    expect(preview).toMatchObject({
      kind: 'refused',
      message: 'Cannot let MKT-2 gate MKT-1: it would wait for itself (MKT-2 → MKT-1 → MKT-2)',
      path: [{ key: 'MKT-2' }, { key: 'MKT-1' }, { key: 'MKT-2' }],
    });
  });

  test('names no issue of a circle that the viewer may not see', async () => {
    const world = await givenChain();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'MKT-3' })],
      dependencies: [{ from: 'MKT-2', to: 'MKT-3' }],
    });
    world.issues.hide(anId('MKT-2'), 'viewer');

    const preview = await previewDependency(world, aDraft('MKT-3', 'MKT-1'));

    expect(preview).toMatchObject({
      kind: 'refused',
      path: [{ key: 'MKT-3' }, { key: 'MKT-1' }, null, { key: 'MKT-3' }],
    });
    expect(JSON.stringify(preview)).not.toContain('MKT-2');
  });
});

const issueCount = 7;

/** Launches that do not hold everywhere, as adopted ones, and a dependency to be added at the end of an order. */
const drafts = fc.record({
  days: fc.array(fc.integer({ min: 4, max: 28 }), { minLength: issueCount, maxLength: issueCount }),
  links: fc.uniqueArray(
    fc.record({
      from: fc.nat(issueCount - 1),
      to: fc.nat(issueCount - 1),
      lag: fc.nat(3),
      mode: fc.constantFrom('at-least', 'exactly', 'keep-gap'),
    }),
    { maxLength: 12, selector: ({ from, to }) => `${from} ${to}` },
  ),
  draft: fc.record({ from: fc.nat(issueCount - 1), to: fc.nat(issueCount - 1), lag: fc.nat(3) }),
});

describe('previewDependency and saveDependency', () => {
  test('saving moves what the preview told, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async ({ days, links, draft }) => {
        const keys = days.map((_, index) => `MKT-${index}`);
        const dependencies = links
          .filter(({ from, to }) => from < to)
          .map(({ from, to, ...terms }): GivenDependency => ({ from: `MKT-${from}`, to: `MKT-${to}`, ...terms }));
        const world = createFakeWorld();
        await givenLaunch(world, {
          issues: days.map((day, index) =>
            anIssue({ key: `MKT-${index}`, due: `2026-05-${String(day).padStart(2, '0')}` }),
          ),
          dependencies,
        });
        const wanted = aDraft(`MKT-${draft.from}`, `MKT-${draft.to}`, { terms: { ...plainTerms, lag: draft.lag } });
        const expected = new Map(keys.map((key) => [key, dueOf(world, key)]));

        const preview = await previewDependency(world, wanted);
        fc.pre(preview.kind === 'preview');
        for (const { issue, to } of preview.shifts) expected.set(issue?.key ?? 'hidden', to.due);
        const reply = await saveDependency(world, { issueId: wanted.to, accountId: 'ann' }, wanted);
        await world.jobs.runAll(world);

        expect(reply).toEqual({ kind: 'done' });
        expect(new Map(keys.map((key) => [key, dueOf(world, key)]))).toEqual(expected);
        expect(world.issues.writes).toHaveLength(preview.shifts.length);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
