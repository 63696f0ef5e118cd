import { anId } from '../../support/an-issue';
import { moved } from '../../support/given-launch';
import { givenWatched, looked, notices, raised, settled, toldTo } from '../../support/given-watched';
import { atlasOf, changeAtlas } from '../../support/given-atlas';
import { knownDates } from '../../support/known-dates';

describe('doSignals, after a ripple', () => {
  test('tells each assignee once, with what moved and why, on an issue of theirs', async () => {
    const world = await givenWatched();

    await moved(world, 'PROD-2', '2026-05-06');

    expect(toldTo(world, 'mo')).toEqual([
      'MKT-1: MKT-1 moved 1 working day later, to Fri 8 May, because a product milestone before it moved. Nothing to do unless the new date does not work: Lockstep on this issue tells why, and lets you pin the date or undo the change.',
    ]);
    expect(notices(world)).toMatchObject([{ accountId: 'mo', state: 'sent', on: 'MKT-1', seenAt: null }]);
    await looked(world, 10);
    expect(world.messages.told).toHaveLength(1);
  });

  test('tells whoever set it off nothing', async () => {
    const world = await givenWatched();
    world.issues.edit(anId('MKT-1'), { assignee: { accountId: 'ann', name: 'Ann' } });

    await moved(world, 'PROD-2', '2026-05-06');

    expect(world.messages.told).toEqual([]);
  });

  test('tells nobody of moves where the site does not want it', async () => {
    const world = await givenWatched();
    await settled(world, { tellMoves: false });

    await moved(world, 'PROD-2', '2026-05-06');

    expect(world.messages.told).toEqual([]);
  });

  test('tells the launch owner what waits for a yes, where the launch asks first', async () => {
    const world = await givenWatched();
    changeAtlas(world, { dial: { kind: 'ask' } });

    await moved(world, 'PROD-2', '2026-05-06');

    expect(toldTo(world, 'mo')).toEqual([]);
    expect(toldTo(world, 'olga')).toEqual([expect.stringMatching(/^MKT-1: 1 date of Atlas 2.0 waits for your yes\./)]);
  });

  test('tells the owner what waits for a yes although they set it off themselves', async () => {
    const world = await givenWatched();
    changeAtlas(world, { dial: { kind: 'ask' }, people: { 'launch owner': 'ann' } });

    await moved(world, 'PROD-2', '2026-05-06');

    expect(toldTo(world, 'ann')).toEqual([expect.stringMatching(/waits for your yes\./)]);
  });

  test('one message tells of the ripple and of the slip that it was', async () => {
    const world = await givenWatched();

    await moved(world, 'PROD-2', '2026-05-14');

    expect(raised(world)).toMatchObject([
      { kind: 'slip', issueId: 'PROD-2', days: 7, steps: [{ role: 'marketing production lead', accountId: 'mo' }] },
    ]);
    expect(toldTo(world, 'mo')).toHaveLength(1);
    expect(toldTo(world, 'mo')[0]).toMatch(
      /MKT-1 moved 7 working days later.*A product milestone has slipped 7 working days/,
    );
  });
});

describe('doSignals, escalations', () => {
  test('sees what has just been noted, though the listing does not show it yet', async () => {
    const world = await givenWatched();
    world.store.listed = world.store.milestoneTable.all();

    await moved(world, 'PROD-2', '2026-05-14');

    expect(toldTo(world, 'mo')[0]).toMatch(/has slipped 7 working days/);
    expect(toldTo(world, 'pia')).toEqual([expect.stringMatching(/^PROD-9: PROD-9 would have to move/)]);
  });

  test('goes to the next person once patience is over, and to nobody else', async () => {
    const world = await givenWatched();
    await moved(world, 'PROD-2', '2026-05-14');
    world.clock.set('2026-05-05T08:59:00.000Z');
    await looked(world, 3);
    expect(toldTo(world, 'olga')).toEqual([]);

    world.clock.set('2026-05-05T09:00:00.000Z');
    await looked(world, 3);
    world.clock.set('2026-05-12T09:00:00.000Z');
    await looked(world, 3);

    expect(toldTo(world, 'olga')).toEqual([
      expect.stringMatching(
        /^PROD-2: Nobody has acknowledged this yet, so you are asked as launch owner for Atlas 2\.0/,
      ),
    ]);
    expect(raised(world)).toMatchObject([{ steps: [{ accountId: 'mo' }, { accountId: 'olga' }] }]);
  });

  test('is over when the slip is taken back, and nobody is asked any more', async () => {
    const world = await givenWatched();
    await moved(world, 'PROD-2', '2026-05-14');
    await moved(world, 'PROD-2', '2026-05-05');
    world.clock.set('2026-05-12T09:00:00.000Z');

    await looked(world);

    expect(raised(world)).toMatchObject([{ overAt: '2026-05-04T09:00:00.000Z', steps: [{ accountId: 'mo' }] }]);
    expect(toldTo(world, 'olga')).toEqual([]);
  });

  test.each([3, 6])('is over when the slip is taken back %i weeks later', async (weeks) => {
    const world = await givenWatched();
    await moved(world, 'PROD-2', '2026-05-14');
    world.clock.pass(weeks * 7 * 24 * 60 * 60 * 1000);
    await moved(world, 'PROD-2', '2026-05-05');

    await looked(world);

    expect(raised(world)).toMatchObject([{ kind: 'slip', overAt: world.clock.now() }]);
  });

  test('two slips that are too much together are one escalation', async () => {
    const world = await givenWatched();
    await moved(world, 'PROD-2', '2026-05-08');
    world.clock.set('2026-05-06T09:00:00.000Z');
    await moved(world, 'PROD-2', '2026-05-13');
    world.clock.set('2026-05-07T09:00:00.000Z');
    await moved(world, 'PROD-2', '2026-05-14');

    expect(raised(world)).toMatchObject([{ kind: 'slip', days: 6 }]);
  });

  test('waits for the end of the quiet hours', async () => {
    const world = await givenWatched();
    await settled(world, { quiet: { from: '18:00', to: '08:00', zone: 'Europe/Berlin' } });
    world.clock.set('2026-05-08T17:00:00.000Z');
    await moved(world, 'PROD-2', '2026-05-18');
    expect(world.messages.told).toEqual([]);
    expect(notices(world)[0]).toMatchObject({ state: 'due', notBefore: '2026-05-11T06:00:00.000Z' });

    world.clock.set('2026-05-11T05:59:00.000Z');
    await looked(world);
    expect(world.messages.told).toEqual([]);

    world.clock.set('2026-05-11T06:00:00.000Z');
    await looked(world, 2);
    expect(toldTo(world, 'mo')).toHaveLength(1);
  });

  test('raises nothing that is switched off, and nothing in a launch that is archived', async () => {
    const world = await givenWatched();
    const { rules } = (await world.settings.read()).escalations;
    await settled(world, { rules: { ...rules, slip: { ...rules.slip, on: false } } });
    await moved(world, 'PROD-2', '2026-05-14');
    expect(raised(world)).toEqual([]);

    await settled(world, { rules });
    changeAtlas(world, { state: 'archived' });
    await looked(world);
    expect(raised(world)).toEqual([]);
  });

  test('nobody to ask: it stands in the list of the launch', async () => {
    const world = await givenWatched();
    changeAtlas(world, { people: {} });
    world.issues.edit(anId('PROD-9'), { assignee: null });

    await moved(world, 'PROD-2', '2026-05-14');

    expect(raised(world)).toMatchObject([{ steps: [{ role: 'marketing production lead', accountId: null }] }]);
    expect(notices(world).filter(({ escalations }) => escalations.length > 0)).toEqual([]);
  });

  test('falls back on whoever is to do T-0', async () => {
    const world = await givenWatched();
    changeAtlas(world, { people: {} });
    world.issues.edit(anId('PROD-9'), { assignee: { accountId: 'tom', name: 'Tom' } });

    await moved(world, 'PROD-2', '2026-05-14');

    expect(toldTo(world, 'tom')).toEqual([
      expect.stringMatching(/^PROD-9: PROD-9 would have to move to .*You are asked.*PROD-2 has slipped 7/),
    ]);
  });

  test('goes on in the launch that has taken this one in', async () => {
    const world = await givenWatched();
    await moved(world, 'PROD-2', '2026-05-14');
    const old = atlasOf(world);
    const into = { ...old, id: 'launch-new' as typeof old.id, version: 0 };
    await world.store.save({ launches: [into, { ...old, joined: into.id }] });
    const milestones = world.store.milestoneTable.all().map((one) => ({ ...one, launchId: into.id }));
    await world.store.save({ milestones });

    await world.jobs.push([{ kind: 'reconcile', launchId: old.id }]);
    await world.jobs.runAll(world);

    expect(raised(world)).toMatchObject([{ launchId: 'launch-new' }]);
    expect(toldTo(world, 'mo')).toHaveLength(1);
  });
});

describe('doSignals, places', () => {
  test('names no issue of another project, nor one with a security level', async () => {
    const world = await givenWatched();
    world.issues.edit(anId('MKT-2'), { assignee: { accountId: 'mo', name: 'Mo' } });
    world.issues.edit(anId('MKT-2'), { dates: knownDates('2026-05-08', '2026-05-08') });
    await world.jobs.runAll(world);
    world.messages.guard(anId('MKT-2'));

    await moved(world, 'PROD-2', '2026-05-14');

    const said = toldTo(world, 'mo').join(' ');
    expect(said).toMatch(/^MKT-1: MKT-1 moved/);
    expect(said).not.toMatch(/PROD-|MKT-2|Freeze/);
  });

  test('tells nobody where they would not read it, and leaves it to the list', async () => {
    const world = await givenWatched();
    await settled(world, { tellMoves: false });
    world.issues.edit(anId('MKT-1'), { assignee: null });
    for (const key of ['PROD-2', 'PROD-9']) world.messages.blindTo('mo', key);

    await moved(world, 'PROD-2', '2026-05-14');

    expect(toldTo(world, 'mo')).toEqual([]);
    expect(notices(world)).toContainEqual(expect.objectContaining({ accountId: 'mo', state: 'dropped' }));
    expect(raised(world)).toHaveLength(1);
  });

  test('takes T-0 where the issue itself is hidden from the reader, and speaks in general there', async () => {
    const world = await givenWatched();
    await settled(world, { tellMoves: false });
    world.issues.edit(anId('MKT-1'), { assignee: null });
    world.issues.edit(anId('PROD-9'), { projectId: 'SALES' as never });
    world.messages.blindTo('mo', 'PROD-2');

    await moved(world, 'PROD-2', '2026-05-14');

    expect(toldTo(world, 'mo')).toEqual([
      expect.stringMatching(/^PROD-9: You are asked.*A product milestone has slipped 7 working days/),
    ]);
  });

  test('is left alone where the app may not comment', async () => {
    const world = await givenWatched();
    world.messages.close(anId('MKT-1'));

    await moved(world, 'PROD-2', '2026-05-06');

    expect(notices(world)).toMatchObject([{ state: 'dropped' }]);
  });
});
