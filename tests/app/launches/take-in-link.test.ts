import { anId, anIssue } from '../../support/an-issue';
import { breakOff, type Break } from '../../support/break-off';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, forgetPast, givenLaunch, launchOf, moved, movedByPerson, recordOf } from '../../support/given-launch';

const seen = { by: null, at: '2026-05-04T09:00:00.000Z' };

/** Somebody draws a link in Jira; the event does not say which end gates which. */
async function drawn(world: FakeWorld, from: string, to: string): Promise<void> {
  world.issues.drawLink({ from: anId(from), to: anId(to) });
  await world.jobs.push([{ kind: 'link-drawn', issueIds: [anId(to), anId(from)], seen }]);
}

function givenIssues(): FakeWorld {
  const world = createFakeWorld();
  world.issues.put(anIssue({ key: 'PROD-2', due: '2026-05-14', versionName: 'Atlas 2.0' }), anIssue({ key: 'MKT-1' }));
  return world;
}

describe('takeInLinksOf', () => {
  test('makes a launch of the two issues and pushes the successor', async () => {
    const world = givenIssues();

    await drawn(world, 'PROD-2', 'MKT-1');
    await world.jobs.runAll(world);

    expect(launchOf(world, 'MKT-1')).toMatchObject({ name: 'Atlas 2.0', state: 'active' });
    expect(recordOf(world, 'PROD-2').gates).toEqual(['MKT-1']);
    expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([
      { from: 'PROD-2', type: 'FS', lag: 0, mode: 'at-least', maxLag: null, overridden: false },
    ]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-14');
    expect(world.store.rippleTable.all()).toMatchObject([{ cause: { kind: 'dependency', moved: [{ id: 'PROD-2' }] } }]);
  });

  test('drawn twice, or told twice: one dependency, one move', async () => {
    const world = givenIssues();

    await drawn(world, 'PROD-2', 'MKT-1');
    await drawn(world, 'PROD-2', 'MKT-1');
    await world.jobs.runAll(world, { seed: 3, duplicates: 0.5 });

    expect(recordOf(world, 'MKT-1').gatedBy).toHaveLength(1);
    expect(recordOf(world, 'PROD-2').gates).toEqual(['MKT-1']);
    expect(world.store.launchTable.all()).toHaveLength(1);
    expect(world.issues.writes).toHaveLength(1);
  });

  test('takes in a link once the app can read both issues', async () => {
    const world = givenIssues();
    world.issues.hide(anId('MKT-1'), 'app');
    await drawn(world, 'PROD-2', 'MKT-1');
    await world.jobs.runAll(world);
    expect(world.store.launchTable.all()).toEqual([]);

    world.issues.show(anId('MKT-1'), 'app');
    await drawn(world, 'PROD-2', 'MKT-1');
    await world.jobs.runAll(world);

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-14');
  });

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'broken off at any call by %s, ends the same',
    async (how) => {
      const counting = givenIssues();
      await drawn(counting, 'PROD-2', 'MKT-1');
      const counted = breakOff(counting, { call: 0, how });
      await counting.jobs.runAll(counted.world);

      for (let call = 1; call <= counted.calls(); call += 1) {
        const world = givenIssues();
        await drawn(world, 'PROD-2', 'MKT-1');
        const broken = breakOff(world, { call, how });
        await world.jobs.runAll(broken.world, { onBroken: broken.revive });

        expect({ call, due: dueOf(world, 'MKT-1') }).toEqual({ call, due: '2026-05-14' });
        expect(recordOf(world, 'MKT-1').gatedBy).toHaveLength(1);
        expect({ call, launches: world.store.launchTable.all() }).toMatchObject({
          call,
          launches: [{ openRipple: null }],
        });
        expect(world.issues.writes).toHaveLength(1);
      }
      expect(counted.calls()).toBeGreaterThan(15);
    },
  );
});

describe('takeInLinksOf, a circle', () => {
  async function givenChain(): Promise<FakeWorld> {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [
        anIssue({ key: 'MKT-1' }),
        anIssue({ key: 'MKT-2' }),
        anIssue({ key: 'MKT-3' }),
        anIssue({ key: 'MKT-4' }),
      ],
      dependencies: [
        { from: 'MKT-1', to: 'MKT-2' },
        { from: 'MKT-2', to: 'MKT-3' },
        { from: 'MKT-3', to: 'MKT-4' },
      ],
    });
    return world;
  }

  test('is noted, moves nothing inside, and lets the rest follow', async () => {
    const world = await givenChain();

    await drawn(world, 'MKT-3', 'MKT-1');
    await world.jobs.runAll(world);
    await moved(world, 'MKT-3', '2026-05-14');

    expect(launchOf(world, 'MKT-1').cycles).toEqual([['MKT-1', 'MKT-2', 'MKT-3']]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
    expect(dueOf(world, 'MKT-4')).toBe('2026-05-14');
  });

  test('is forgotten once one of its links is removed', async () => {
    const world = await givenChain();
    await drawn(world, 'MKT-3', 'MKT-1');
    await world.jobs.runAll(world);
    const { linkId } = world.issues.drawLink({ from: anId('MKT-3'), to: anId('MKT-1') });

    world.issues.removeLink(linkId);
    await world.jobs.push([{ kind: 'link-removed', linkId, issueIds: [anId('MKT-3'), anId('MKT-1')] }]);
    await world.jobs.runAll(world);

    expect(launchOf(world, 'MKT-1').cycles).toEqual([]);
    await moved(world, 'MKT-1', '2026-05-14');
    expect(dueOf(world, 'MKT-4')).toBe('2026-05-14');
  });

  test('that is left after a shorter one was opened is noted', async () => {
    const world = await givenChain();
    await drawn(world, 'MKT-3', 'MKT-1');
    await drawn(world, 'MKT-1', 'MKT-3');
    await world.jobs.runAll(world);
    expect(launchOf(world, 'MKT-1').cycles).toEqual([['MKT-1', 'MKT-3']]);
    const { linkId } = world.issues.drawLink({ from: anId('MKT-1'), to: anId('MKT-3') });

    world.issues.removeLink(linkId);
    await world.jobs.push([{ kind: 'link-removed', linkId, issueIds: [anId('MKT-1'), anId('MKT-3')] }]);
    await world.jobs.runAll(world);

    expect(launchOf(world, 'MKT-1').cycles).toEqual([['MKT-1', 'MKT-2', 'MKT-3']]);
  });
});

describe('takeInLinksOf, two launches tied together', () => {
  async function givenTwoLaunches(): Promise<FakeWorld> {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
    });
    world.clock.set('2026-05-05T09:00:00.000Z');
    await givenLaunch(world, {
      issues: [anIssue({ key: 'MKT-2' }), anIssue({ key: 'MKT-3' })],
      dependencies: [{ from: 'MKT-2', to: 'MKT-3' }],
    });
    return world;
  }

  test('become one, the older one in charge, and dates follow across', async () => {
    const world = await givenTwoLaunches();
    const [older, younger] = [launchOf(world, 'MKT-1'), launchOf(world, 'MKT-2')];

    await drawn(world, 'MKT-1', 'MKT-2');
    await world.jobs.runAll(world);
    await moved(world, 'PROD-2', '2026-05-14');
    await moved(world, 'MKT-2', '2026-05-18');

    expect(launchOf(world, 'MKT-2')).toMatchObject({ id: younger.id, joined: older.id });
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-18');
    expect(dueOf(world, 'MKT-3')).toBe('2026-05-18');
    expect(world.store.rippleTable.all().every(({ launchId }) => launchId === older.id)).toBe(true);
  });

  test.each([11, 12, 13, 14, 15, 16, 17, 18])('while a ripple of the younger one is open (seed %i)', async (seed) => {
    const world = await givenTwoLaunches();
    world.clock.answerRemaining(5_000);
    await movedByPerson(world, 'MKT-2', { due: '2026-05-12' });
    await world.jobs.runNext(world);
    expect(launchOf(world, 'MKT-2').openRipple).not.toBeNull();

    await drawn(world, 'MKT-1', 'MKT-2');
    await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
    await world.jobs.runAll(world, { seed, duplicates: 0.3, atOnce: 3 });

    expect(launchOf(world, 'MKT-2').joined).toBe(launchOf(world, 'MKT-1').id);
    expect(world.store.launchTable.all().map(({ openRipple }) => openRipple)).toEqual([null, null]);
    expect(world.store.rippleTable.all().map(({ state }) => state)).not.toContain('running');
    expect(dueOf(world, 'MKT-3')).toBe('2026-05-14');
  });

  test('keep the cycles that were noted in either', async () => {
    const world = await givenTwoLaunches();
    await drawn(world, 'MKT-3', 'MKT-2');
    await world.jobs.runAll(world);
    world.issues.put(anIssue({ key: 'MKT-4' }));

    await drawn(world, 'MKT-1', 'MKT-4');
    await drawn(world, 'MKT-3', 'MKT-4');
    await world.jobs.runAll(world);

    expect(launchOf(world, 'MKT-1').cycles).toEqual([['MKT-2', 'MKT-3']]);
    forgetPast(world);
  });
});
