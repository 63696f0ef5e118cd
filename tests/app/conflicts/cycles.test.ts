import { cutCycle } from '../../../src/app/conflicts/cut-cycle';
import { explainCycle } from '../../../src/app/conflicts/explain-cycle';
import { listConflicts } from '../../../src/app/conflicts/list-conflicts';
import { adoptLinks } from '../../../src/app/launches/adopt-links';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, launchOf, recordOf } from '../../support/given-launch';

/** MKT-1 gates MKT-2 gates MKT-3, and somebody has drawn MKT-3 gates MKT-1 in Jira. */
async function givenCircle(): Promise<FakeWorld> {
  const world = createFakeWorld();
  world.issues.name('ann', 'Ann');
  world.issues.name('bob', 'Bob');
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'MKT-1', due: '2026-05-20' }),
      anIssue({ key: 'MKT-2', due: '2026-05-12' }),
      anIssue({ key: 'MKT-3', due: '2026-05-13' }),
    ],
    dependencies: [
      { from: 'MKT-1', to: 'MKT-2' },
      { from: 'MKT-2', to: 'MKT-3' },
    ],
  });
  await adoptLinks(world, [world.issues.drawLink({ from: anId('MKT-3'), to: anId('MKT-1') })]);
  const seen = { by: null, at: world.clock.now() };
  const { launchId } = recordOf(world, 'MKT-1');
  await world.jobs.push([{ kind: 'judge', launchId, issueIds: [anId('MKT-1')], cause: 'dependency', seen }]);
  await world.jobs.runAll(world);
  const drawn = (day: string, by: string, issueId: string, otherKey: string) =>
    ({ at: `2026-05-${day}T09:00:00.000Z`, by, issueId: anId(issueId), otherKey }) as const;
  world.pasts.pastLinks = [
    drawn('01', 'ann', 'MKT-1', 'MKT-2'),
    drawn('02', 'ann', 'MKT-3', 'MKT-2'),
    drawn('03', 'ann', 'MKT-3', 'MKT-1'),
    drawn('04', 'bob', 'MKT-3', 'MKT-1'),
  ];
  return world;
}

const lastLink = { linkId: 'link-3', predecessorId: 'MKT-3', successorId: 'MKT-1' };

describe('explainCycle', () => {
  test('tells each step, who drew it last, what cutting it would move, and the best cut', async () => {
    const world = await givenCircle();

    expect(await explainCycle(world, 'MKT-1')).toMatchObject({
      kind: 'cycle',
      steps: [
        { from: { key: 'MKT-1' }, to: { key: 'MKT-2' }, drawnBy: { name: 'Ann' }, moves: 0, canCut: true },
        { from: { key: 'MKT-2' }, to: { key: 'MKT-3' }, drawnBy: { name: 'Ann' }, moves: 1 },
        { from: { key: 'MKT-3' }, to: { key: 'MKT-1' }, drawnBy: { name: 'Bob' }, moves: 2 },
      ],
      best: 'link-1',
    });
    expect(await explainCycle(world, 'MKT-1')).toEqual(await explainCycle(world, 'MKT-1'));
  });

  test('steps of an issue the viewer does not see tell nothing and cannot be cut', async () => {
    const world = await givenCircle();
    world.issues.hide(anId('MKT-2'), 'viewer');

    const reply = await explainCycle(world, 'MKT-1');

    expect(reply).toMatchObject({
      steps: [
        { to: null, drawnBy: null, moves: null, canCut: false },
        { from: null, drawnBy: null, moves: null, canCut: false },
        { from: { key: 'MKT-3' }, to: { key: 'MKT-1' }, canCut: true },
      ],
      best: 'link-3',
    });
    expect(JSON.stringify(reply)).not.toContain('MKT-2');
  });

  test('an issue that is in no circle, or not seen, says so', async () => {
    const world = await givenCircle();
    await cutCycle(world, { accountId: 'ann' }, lastLink);
    expect(await explainCycle(world, 'MKT-1')).toEqual({ kind: 'none' });

    world.issues.hide(anId('MKT-1'), 'viewer');
    expect(await explainCycle(world, 'MKT-1')).toMatchObject({ kind: 'refused' });
  });
});

describe('cutCycle', () => {
  test('removes the link as the viewer, and dates follow again', async () => {
    const world = await givenCircle();

    expect(await cutCycle(world, { accountId: 'ann' }, lastLink)).toEqual({ kind: 'done' });
    await world.jobs.runAll(world);

    expect(await world.issues.linksOf([anId('MKT-1')], 'app')).toHaveLength(1);
    expect([dueOf(world, 'MKT-2'), dueOf(world, 'MKT-3')]).toEqual(['2026-05-20', '2026-05-20']);
    expect(launchOf(world, 'MKT-1').cycles).toEqual([]);
  });

  test('is refused for a link that is no part of a circle', async () => {
    const world = await givenCircle();

    const reply = await cutCycle(world, { accountId: 'ann' }, { ...lastLink, predecessorId: 'MKT-2' });

    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining('part of no circle') as string });
    expect(world.issues.all().links).toHaveLength(3);
  });

  test('a circle is listed as one, its dependencies as no conflicts', async () => {
    const world = await givenCircle();

    expect(await listConflicts(world, launchOf(world, 'MKT-1').id)).toMatchObject({
      conflicts: [],
      cycles: [[{ key: 'MKT-1' }, { key: 'MKT-2' }, { key: 'MKT-3' }]],
      hidden: 0,
    });
  });
});
