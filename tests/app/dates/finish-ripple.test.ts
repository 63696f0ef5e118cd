import { aDay } from '../../support/a-day';
import { anId, anIssue } from '../../support/an-issue';
import { breakOff, type Break } from '../../support/break-off';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, launchOf, moved, movedByPerson, recordOf, writtenKeys } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

const behind = Array.from({ length: 7 }, (_, index) => `MKT-${index + 1}`);

/** One freeze, seven tasks behind it, one that cannot be written, a proposal, and a date set against a dependency. */
async function givenBusyLaunch(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'PROD-4', due: '2026-05-07' }),
      ...behind.map((key) => anIssue({ key })),
    ],
    dependencies: [
      ...behind.map((to) => ({ from: 'PROD-2', to, lag: 2, mode: 'exactly' as const })),
      { from: 'PROD-2', to: 'PROD-4', lag: 2 },
    ],
  });
  world.issues.refuse(anId('MKT-5'), 'Lockstep may not edit issues here');
  await movedByPerson(world, 'MKT-7', { due: '2026-05-08' });
  await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
  world.jobs.queue.shift();
  return world;
}

/** What everybody sees in the end; versions count tries and may differ. */
function endOf(world: FakeWorld): unknown {
  const withoutVersion = <T extends { version: number }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, version: 0 }));
  const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
  return {
    dates: ['PROD-2', 'PROD-4', ...behind].map((key) => world.issues.at(anId(key)).dates),
    launches: withoutVersion(world.store.launchTable.all()).map((launch) => ({ ...launch, openRipple: null })),
    milestones: withoutVersion(world.store.milestoneTable.all()).sort(byId),
    ripples: withoutVersion(world.store.rippleTable.all()).map((ripple) => ({
      ...ripple,
      failures: [...ripple.failures].sort(byId),
    })),
  };
}

/** Ripples get their names one after the other; a break-off before the first is stored costs a name. */
function withNamesLevelled(end: unknown): unknown {
  return JSON.parse(JSON.stringify(end).replace(/"id-\d+"/g, '"ripple"'));
}

async function callsUnbroken(): Promise<number> {
  const world = await givenBusyLaunch();
  const counted = breakOff(world, { call: 0, how: 'outage' });
  await world.jobs.runAll(counted.world);
  return counted.calls();
}

describe('finishRipple, broken off', () => {
  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'at any call by %s, and repeated, ends the same, each issue written once',
    async (how) => {
      const unbroken = await givenBusyLaunch();
      await unbroken.jobs.runAll(unbroken);
      const expected = withNamesLevelled(endOf(unbroken));
      const calls = await callsUnbroken();
      expect(calls).toBeGreaterThan(20);

      for (let call = 1; call <= calls; call += 1) {
        const world = await givenBusyLaunch();
        const broken = breakOff(world, { call, how });
        await world.jobs.runAll(broken.world, { onBroken: broken.revive });

        expect({ call, end: withNamesLevelled(endOf(world)) }).toEqual({ call, end: expected });
        expect({ call, written: writtenKeys(world).sort() }).toEqual({ call, written: writtenKeys(unbroken).sort() });
        expect(launchOf(world, 'MKT-1').openRipple).toBeNull();
      }
    },
  );

  test('leaves the busy launch with its dates, its refusal, its proposal and its override', async () => {
    const world = await givenBusyLaunch();

    await world.jobs.runAll(world);

    expect(writtenKeys(world).sort()).toEqual(['MKT-1', 'MKT-2', 'MKT-3', 'MKT-4', 'MKT-6']);
    expect(recordOf(world, 'MKT-5').refusal).toMatchObject({ to: { due: '2026-05-18' } });
    expect(recordOf(world, 'PROD-4').proposal).toMatchObject({ to: { due: '2026-05-18' } });
    expect(recordOf(world, 'MKT-7').gatedBy[0]?.overridden).toBe(true);
  });
});

describe('finishRipple', () => {
  async function givenChain(): Promise<FakeWorld> {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' })],
      dependencies: [
        { from: 'PROD-2', to: 'MKT-1', lag: 2 },
        { from: 'MKT-1', to: 'MKT-2' },
      ],
    });
    return world;
  }

  test('names what Jira refused, with the reason, and writes the rest', async () => {
    const world = await givenChain();
    world.issues.refuse(anId('MKT-1'), 'Lockstep may not edit issues here');

    await moved(world, 'PROD-2', '2026-05-14');

    expect(recordOf(world, 'MKT-1')).toMatchObject({
      known: { due: '2026-05-07' },
      refusal: { to: { due: '2026-05-18' }, reason: 'Lockstep may not edit issues here' },
    });
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-18');
    expect(world.store.rippleTable.all()).toMatchObject([
      {
        state: 'done',
        ended: 2,
        failures: [{ id: 'MKT-1', state: 'refused', reason: 'Lockstep may not edit issues here' }],
      },
    ]);
  });

  test('notes an issue that vanished between reading and writing', async () => {
    const world = await givenChain();
    const write = world.issues.writeDates.bind(world.issues);
    world.issues.writeDates = async (id, change, actor) => {
      if (id === 'MKT-1') world.issues.delete(id);
      return write(id, change, actor);
    };

    await moved(world, 'PROD-2', '2026-05-14');

    expect(world.store.rippleTable.all()).toMatchObject([
      { state: 'done', failures: [{ id: 'MKT-1', state: 'vanished' }] },
    ]);
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-18');
  });

  test('when the time runs out, goes on in another job', async () => {
    const world = createFakeWorld();
    const keys = Array.from({ length: 55 }, (_, index) => `MKT-${index + 1}`);
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-07' }), ...keys.map((key) => anIssue({ key }))],
      dependencies: keys.map((to) => ({ from: 'PROD-2', to })),
    });
    world.jobs.left.add('signals');
    world.clock.answerRemaining(60_000, 5_000, 60_000, 5_000);

    await moved(world, 'PROD-2', '2026-05-14');

    expect(world.jobs.runs).toBe(3);
    expect(writtenKeys(world).sort()).toEqual([...keys].sort());
    expect(world.store.rippleTable.all()).toMatchObject([{ state: 'done', ended: 55 }]);
  });

  test('when resumed, leaves a date that a person has set meanwhile, and takes it up afterwards', async () => {
    const world = await givenChain();
    await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
    world.clock.answerRemaining(5_000);
    await world.jobs.runNext(world);
    world.issues.edit(anId('MKT-1'), { dates: knownDates('2026-05-25') });

    await world.jobs.runAll(world);

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-25');
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-25');
    expect(world.store.rippleTable.all()[0]).toMatchObject({ failures: [{ id: 'MKT-1', state: 'overtaken' }] });
    expect(recordOf(world, 'MKT-1').known.due).toBe(aDay('2026-05-25'));
  });

  test('refuses to finish what is not stored', async () => {
    const world = await givenChain();
    const launch = launchOf(world, 'MKT-1');
    world.store.launchTable.put({ ...launch, openRipple: 'ripple-x' as NonNullable<typeof launch.openRipple> });
    await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });

    await expect(world.jobs.runAll(world)).rejects.toThrow('Cannot finish ripple "ripple-x": it is not stored');
  });
});
