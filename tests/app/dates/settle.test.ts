import { answerProposal } from '../../../src/app/milestones/answer-proposal';
import { aLaunch, aLaunchId } from '../../support/a-launch';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, launchOf, moved, movedByPerson, recordOf, writtenKeys } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

/** Feature freeze on Tuesday 5 May, brief lock two working days later, assets after that. */
async function givenExample(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'MKT-1', due: '2026-05-07' }),
      anIssue({ key: 'MKT-2', due: '2026-05-13', start: '2026-05-08' }),
      anIssue({ key: 'MKT-9', due: '2026-05-12' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' },
      { from: 'MKT-1', to: 'MKT-2' },
      { from: 'PROD-2', to: 'MKT-9' },
    ],
  });
  return world;
}

describe('settle', () => {
  test('moves all that lies downstream of a date that moved, in working days', async () => {
    const world = await givenExample();

    await moved(world, 'PROD-2', '2026-05-14');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    expect(world.issues.at(anId('MKT-2')).dates).toEqual(knownDates('2026-05-22', '2026-05-19'));
    expect(dueOf(world, 'MKT-9')).toBe('2026-05-14');
    expect(writtenKeys(world).sort()).toEqual(['MKT-1', 'MKT-2', 'MKT-9']);
    expect(recordOf(world, 'PROD-2').known.due).toBe('2026-05-14');
    expect(recordOf(world, 'MKT-1').known.due).toBe('2026-05-18');
  });

  test('offers a ripple above the dial instead of writing it; accepting the first leaves no other behind', async () => {
    const world = await givenExample();
    await world.settings.save({ ...world.settings.now(), dial: { kind: 'ask-above', days: 3 } });

    await moved(world, 'PROD-2', '2026-05-14');

    expect(writtenKeys(world)).toEqual([]);
    expect(recordOf(world, 'MKT-1').proposal).toMatchObject({ to: { due: '2026-05-18' }, days: 7 });
    expect(recordOf(world, 'MKT-2').proposal).toMatchObject({ to: { start: '2026-05-19', due: '2026-05-22' } });
    expect(recordOf(world, 'PROD-2').known.due).toBe('2026-05-14');
    for (const key of ['MKT-1', 'MKT-2', 'MKT-9']) {
      const { proposal } = recordOf(world, key);
      const request = { issueId: anId(key), accountId: 'ann' };
      await answerProposal(world, request, { rippleId: proposal?.rippleId ?? 'none', answer: 'accept' });
      await world.jobs.runAll(world);
    }
    expect(['MKT-1', 'MKT-2', 'MKT-9'].map((key) => dueOf(world, key))).toEqual([
      '2026-05-18',
      '2026-05-22',
      '2026-05-14',
    ]);
    expect(['MKT-1', 'MKT-2', 'MKT-9'].map((key) => recordOf(world, key).proposal)).toEqual([null, null, null]);
  });

  test('writes a ripple within the dial', async () => {
    const world = await givenExample();
    await world.settings.save({ ...world.settings.now(), dial: { kind: 'ask-above', days: 7 } });

    await moved(world, 'PROD-2', '2026-05-14');

    expect(writtenKeys(world).sort()).toEqual(['MKT-1', 'MKT-2', 'MKT-9']);
  });

  test('moves back what sits exactly on its bound, and nothing else, when the date moves back', async () => {
    const world = await givenExample();
    await moved(world, 'PROD-2', '2026-05-14');
    world.issues.forgetTraffic();

    await moved(world, 'PROD-2', '2026-05-05');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
    expect(writtenKeys(world)).toEqual(['MKT-1']);
  });

  test('keeps the cause, the way and the person with the ripple', async () => {
    const world = await givenExample();

    await moved(world, 'PROD-2', '2026-05-14');

    const [ripple] = world.store.rippleTable.all();
    expect(ripple).toMatchObject({
      state: 'done',
      shiftCount: 3,
      ended: 3,
      failures: [],
      cause: {
        kind: 'date',
        by: 'ann',
        moved: [{ id: 'PROD-2', from: { due: '2026-05-05' }, to: { due: '2026-05-14' } }],
      },
    });
    const shifts = ripple ? await world.store.shiftsOf(ripple) : [];
    expect(shifts.find(({ id }) => id === 'MKT-2')).toMatchObject({ days: 7, via: ['PROD-2', 'MKT-1', 'MKT-2'] });
    expect(recordOf(world, 'MKT-2').ripples).toEqual([ripple?.id]);
    expect(world.store.launchTable.all()).toMatchObject([{ openRipple: null }]);
  });

  test('has stored the whole ripple before the first write', async () => {
    const world = await givenExample();
    const seen: unknown[] = [];
    const write = world.issues.writeDates.bind(world.issues);
    world.issues.writeDates = async (...args) => {
      const ripple = world.store.rippleTable.all()[0];
      seen.push(
        ripple?.state,
        ripple && (await world.store.shiftsOf(ripple)).length,
        world.store.launchTable.all()[0]?.openRipple === ripple?.id,
      );
      return write(...args);
    };

    await moved(world, 'PROD-2', '2026-05-14');

    expect(seen.slice(0, 3)).toEqual(['running', 3, true]);
  });

  test('reads what it can reach once and writes what differs once', async () => {
    const world = await givenExample();
    world.jobs.left.add('signals');

    await moved(world, 'PROD-2', '2026-05-14');

    expect(world.issues.readBatches).toEqual([{ actor: 'app', ids: ['PROD-2', 'MKT-1', 'MKT-9', 'MKT-2'] }]);
    expect(world.issues.writes).toHaveLength(3);
  });

  test('finds nothing to do when it is done again', async () => {
    const world = await givenExample();
    await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
    const [job] = world.jobs.queue;
    await world.jobs.runAll(world);
    world.issues.forgetTraffic();
    const before = world.store.saves;

    if (job) await world.jobs.push([job]);
    await world.jobs.runAll(world);

    expect(job).toBeDefined();
    expect(world.issues.writes).toEqual([]);
    expect(world.store.saves).toBe(before);
  });

  test('takes two changes that came together as one ripple', async () => {
    const world = await givenExample();
    await movedByPerson(world, 'MKT-1', { due: '2026-05-20' });
    await movedByPerson(world, 'PROD-2', { due: '2026-05-18' });

    await world.jobs.runAll(world, { seed: 4 });

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-20');
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-26');
    expect(recordOf(world, 'MKT-1').gatedBy[0]?.overridden).toBe(false);
  });

  test('sends the job on when another launch has taken the launch in', async () => {
    const world = await givenExample();
    const old = aLaunchId('launch-old');
    await world.store.save({ launches: [aLaunch({ id: old, joined: launchOf(world, 'MKT-1').id })] });
    world.issues.edit(anId('PROD-2'), { dates: knownDates('2026-05-14') });
    world.jobs.left.add('signals');

    await world.jobs.push([
      { kind: 'settle', launchId: old, issueIds: [anId('PROD-2')], seen: { by: null, at: world.clock.now() } },
    ]);
    await world.jobs.runAll(world);

    expect(world.jobs.runs).toBe(2);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
  });

  test('does nothing for a launch that is gone', async () => {
    const world = createFakeWorld();

    await world.jobs.push([
      {
        kind: 'settle',
        launchId: aLaunchId('gone'),
        issueIds: [anId('PROD-2')],
        seen: { by: null, at: world.clock.now() },
      },
    ]);
    await world.jobs.runAll(world);

    expect(world.issues.readBatches).toEqual([]);
  });
});

describe('settle, by the state of the successor', () => {
  const pushed = { from: 'PROD-2', to: 'MKT-1', lag: 2 };

  test.each([
    { name: 'to do', state: 'todo' as const, start: null, due: '2026-05-07', ends: '2026-05-18' },
    { name: 'in progress', state: 'doing' as const, start: '2026-05-08', due: '2026-05-12', ends: '2026-05-21' },
    { name: 'done', state: 'done' as const, start: null, due: '2026-05-07', ends: '2026-05-07' },
    { name: 'undated', state: 'todo' as const, start: null, due: null, ends: null },
  ])('$name: ends $ends', async ({ state, start, due, ends }) => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1', state, start, due })],
      dependencies: [pushed],
    });

    await moved(world, 'PROD-2', '2026-05-14');

    expect(world.issues.at(anId('MKT-1')).dates).toEqual(knownDates(ends, start));
    expect(recordOf(world, 'PROD-2').known.due).toBe('2026-05-14');
  });

  test('pinned: stays, and so does what lies behind it', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' })],
      dependencies: [pushed, { from: 'MKT-1', to: 'MKT-2', mode: 'exactly' }],
    });
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-1'), pinned: true });

    await moved(world, 'PROD-2', '2026-05-14');

    expect(world.issues.writes).toEqual([]);
  });

  test('not to be read by the app: neither moves nor holds back what lies behind it', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' })],
      dependencies: [pushed, { from: 'MKT-1', to: 'MKT-2', mode: 'exactly' }, { from: 'PROD-2', to: 'MKT-2' }],
    });
    world.issues.hide(anId('MKT-1'), 'app');

    await moved(world, 'PROD-2', '2026-05-14');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-14');
  });

  test('given its first date by a person: bounds what it gates', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: null }), anIssue({ key: 'MKT-1' })],
      dependencies: [pushed],
    });

    await moved(world, 'PROD-2', '2026-05-14');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
  });

  test('a date taken away bounds nothing any more', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' })],
      dependencies: [pushed],
    });
    await movedByPerson(world, 'PROD-2', { due: null });
    await world.jobs.runAll(world);

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
    expect(recordOf(world, 'PROD-2').known).toEqual(knownDates(null));
  });
});

describe('settle, product milestones', () => {
  /** Freeze gates the release candidate, a product milestone, which gates the brief. */
  async function givenProposal(): Promise<FakeWorld> {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [
        anIssue({ key: 'PROD-2', due: '2026-05-05' }),
        anIssue({ key: 'PROD-4', due: '2026-05-07' }),
        anIssue({ key: 'MKT-1', due: '2026-05-07' }),
      ],
      dependencies: [
        { from: 'PROD-2', to: 'PROD-4', lag: 2 },
        { from: 'PROD-4', to: 'MKT-1', mode: 'exactly' },
      ],
    });
    await moved(world, 'PROD-2', '2026-05-14');
    return world;
  }

  test('are proposed a date, and nothing behind them moves', async () => {
    const world = await givenProposal();

    expect(recordOf(world, 'PROD-4').proposal).toMatchObject({ to: { due: '2026-05-18' }, days: 7 });
    expect(world.issues.writes).toEqual([]);
  });

  test('lose the proposal when the rule holds without it', async () => {
    const world = await givenProposal();

    await moved(world, 'PROD-2', '2026-05-05');

    expect(recordOf(world, 'PROD-4').proposal).toBeNull();
  });

  test('lose the proposal when a person sets the date, and what lies behind follows', async () => {
    const world = await givenProposal();

    await moved(world, 'PROD-4', '2026-05-19');

    expect(recordOf(world, 'PROD-4').proposal).toBeNull();
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-19');
  });

  test('get the newer proposal in place of the older one', async () => {
    const world = await givenProposal();

    await moved(world, 'PROD-2', '2026-05-15');

    expect(recordOf(world, 'PROD-4').proposal).toMatchObject({ to: { due: '2026-05-19' }, days: 8 });
  });
});

describe('settle, a date set against a dependency', () => {
  async function givenOverride(): Promise<FakeWorld> {
    const world = await givenExample();
    await moved(world, 'MKT-1', '2026-05-06');
    return world;
  }

  test('stands, and puts the dependency out of force', async () => {
    const world = await givenOverride();

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-06');
    expect(recordOf(world, 'MKT-1').gatedBy[0]?.overridden).toBe(true);
  });

  test('is left alone by later ripples', async () => {
    const world = await givenOverride();

    await moved(world, 'PROD-2', '2026-05-14');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-06');
    expect(recordOf(world, 'MKT-1').gatedBy[0]?.overridden).toBe(true);
  });

  test('puts the dependency back in force once the rule holds again', async () => {
    const world = await givenOverride();

    await moved(world, 'PROD-2', '2026-05-04');
    await moved(world, 'PROD-2', '2026-05-14');

    expect(recordOf(world, 'MKT-1').gatedBy[0]?.overridden).toBe(false);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
  });
});

describe('settle, an older event that is late', () => {
  test.each(['late', 'lost'])('does not move a date that a person has given since (%s)', async (how) => {
    const world = await givenExample();
    // Jira has not told of this one yet.
    world.issues.edit(anId('PROD-2'), { dates: knownDates('2026-05-14') });
    await moved(world, 'MKT-1', '2026-05-08');
    if (how === 'late') await moved(world, 'PROD-2', '2026-05-14');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-08');
    expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([{ overridden: true }]);
    expect(recordOf(world, 'PROD-2').known.due).toBe('2026-05-14');
  });

  test('does so far down as well', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: ['PROD-2', 'MKT-1', 'MKT-2', 'MKT-3'].map((key) => anIssue({ key, due: '2026-05-05' })),
      dependencies: [
        { from: 'PROD-2', to: 'MKT-1' },
        { from: 'MKT-1', to: 'MKT-2' },
        { from: 'MKT-2', to: 'MKT-3' },
      ],
    });
    world.issues.edit(anId('PROD-2'), { dates: knownDates('2026-05-14') });

    await moved(world, 'MKT-3', '2026-05-08');
    await moved(world, 'PROD-2', '2026-05-14');

    expect(['MKT-1', 'MKT-2', 'MKT-3'].map((key) => dueOf(world, key))).toEqual([
      '2026-05-14',
      '2026-05-14',
      '2026-05-08',
    ]);
  });
});

describe('settle, scale', () => {
  test('200 issues behind one: 1 read and 200 writes', async () => {
    const world = createFakeWorld();
    const keys = Array.from({ length: 200 }, (_, index) => `MKT-${index + 1}`);
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-07' }), ...keys.map((key) => anIssue({ key }))],
      dependencies: keys.map((to) => ({ from: 'PROD-2', to })),
    });
    world.jobs.left.add('signals');

    await moved(world, 'PROD-2', '2026-05-14');

    expect(world.issues.readBatches).toHaveLength(1);
    expect(writtenKeys(world).sort()).toEqual([...keys].sort());
    expect(new Set(keys.map((key) => dueOf(world, key)))).toEqual(new Set(['2026-05-14']));
    expect(world.store.rippleTable.all()).toMatchObject([{ shiftCount: 200, ended: 200, state: 'done' }]);
  });
});
