import { answerProposal } from '../../../src/app/milestones/answer-proposal';
import { noteChange } from '../../../src/app/note-change';
import type { Dial } from '../../../src/domain/settings/settings';
import { retryShift } from '../../../src/app/milestones/retry-shift';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, launchOf, moved, recordOf, writtenKeys } from '../../support/given-launch';
import { answered, givenOffer, heldRippleId, offersIn, statesIn } from '../../support/given-offer';

describe('a ripple that is held', () => {
  test('writes nothing, and offers each date with its cause', async () => {
    const world = await givenOffer();

    expect(writtenKeys(world)).toEqual([]);
    expect(await offersIn(world)).toMatchObject([
      {
        held: 'dial',
        by: { id: 'ann' },
        causeIssue: { key: 'PROD-2' },
        causeFrom: { due: '2026-05-05' },
        causeTo: { due: '2026-05-14' },
        rows: [
          { issue: { key: 'MKT-1' }, from: { due: '2026-05-07' }, to: { due: '2026-05-18' }, days: 7, state: 'open' },
          { issue: { key: 'MKT-2' }, from: { due: '2026-05-13' }, to: { due: '2026-05-21' }, days: 6, state: 'open' },
        ],
        hidden: 0,
      },
    ]);
    expect(recordOf(world, 'MKT-1').known.due).toBe('2026-05-07');
    expect(launchOf(world, 'MKT-1')).toMatchObject({ openRipple: null });
  });

  test('is no slip of what has not moved', async () => {
    const world = await givenOffer();

    expect(launchOf(world, 'MKT-1').outlook?.slips.map(({ id }) => id)).toEqual(['PROD-2']);
  });
});

describe('answerOffer', () => {
  test('writes all that is accepted, as one ripple that says of which offer', async () => {
    const world = await givenOffer();
    const offer = heldRippleId(world);

    expect(await answered(world, 'accept')).toEqual({ kind: 'done' });

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    expect(world.issues.at(anId('MKT-2')).dates).toEqual({ start: '2026-05-19', due: '2026-05-21' });
    expect(world.issues.writes.map(({ actor }) => actor)).toEqual(['app', 'app']);
    const taken = world.store.rippleTable.all().find(({ cause }) => cause.kind === 'offer');
    expect(taken).toMatchObject({ of: offer, held: null, state: 'done', cause: { by: 'ann', moved: [] } });
    expect(recordOf(world, 'MKT-1')).toMatchObject({ proposal: null, known: { due: '2026-05-18' } });
    const [view] = await offersIn(world);
    expect(view?.rows).toMatchObject([
      { state: 'accepted', why: 'Ann accepted it on Mon 4 May 2026' },
      { state: 'accepted', why: 'Ann accepted it on Mon 4 May 2026' },
    ]);
  });

  test('writes the accepted dates alone; the others stay open', async () => {
    const world = await givenOffer();

    await answered(world, 'accept', ['MKT-1']);

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-13');
    expect(await statesIn(world)).toEqual({ 'MKT-1': 'accepted', 'MKT-2': 'open' });
    await answered(world, 'accept', null);
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-21');
  });

  test('the far end can be accepted before the near one, and puts nothing out of force', async () => {
    const world = await givenOffer();

    await answered(world, 'accept', ['MKT-2']);

    expect([dueOf(world, 'MKT-1'), dueOf(world, 'MKT-2')]).toEqual(['2026-05-07', '2026-05-21']);
    expect(recordOf(world, 'MKT-2').gatedBy).toMatchObject([{ overridden: false }]);
    expect(await statesIn(world)).toEqual({ 'MKT-1': 'open', 'MKT-2': 'accepted' });
  });

  test('declining leaves the date and says who did', async () => {
    const world = await givenOffer();

    await answered(world, 'decline', ['MKT-2']);

    expect(writtenKeys(world)).toEqual([]);
    const [view] = await offersIn(world);
    expect(view?.rows).toMatchObject([
      { issue: { key: 'MKT-1' }, state: 'open' },
      { issue: { key: 'MKT-2' }, state: 'declined', why: 'Ann declined it on Mon 4 May 2026' },
    ]);
  });

  test('a date that a person sets expires its row, which says who and when', async () => {
    const world = await givenOffer();

    await moved(world, 'MKT-2', '2026-05-28');

    const [view] = await offersIn(world);
    expect(view?.rows).toMatchObject([
      { state: 'open', why: null },
      { state: 'expired', why: 'Ann moved it to Thu 28 May 2026 on Mon 4 May 2026' },
    ]);
    expect(await answered(world, 'accept', ['MKT-2'])).toMatchObject({
      kind: 'refused',
      message: 'Cannot accept the new date of MKT-2: it is not open any more. Look at the proposal again',
    });
    await answered(world, 'accept');
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    expect(dueOf(world, 'MKT-2')).toBe('2026-05-28');
  });

  test.each([
    {
      name: 'the cause moved on',
      happens: '2026-05-15',
      says: 'A later proposal has taken its place',
    },
    {
      name: 'the cause moved back',
      happens: '2026-05-05',
      says: 'Nothing before it asks for another date any more',
    },
  ])('$name: the rows of before expire', async ({ happens, says }) => {
    const world = await givenOffer();
    const before = heldRippleId(world);

    await moved(world, 'PROD-2', happens);

    const offer = (await offersIn(world)).find(({ rippleId }) => rippleId === before);
    expect(offer?.rows).toMatchObject([
      { state: 'expired', why: says },
      { state: 'expired', why: says },
    ]);
    expect(writtenKeys(world)).toEqual([]);
  });

  test('an unrelated change nearby leaves a whole chain of offers open', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: ['PROD-2', 'MKT-1', 'MKT-2', 'MKT-7'].map((key) => anIssue({ key, due: '2026-05-05' })),
      dependencies: [
        { from: 'PROD-2', to: 'MKT-1' },
        { from: 'MKT-1', to: 'MKT-2' },
        { from: 'MKT-7', to: 'MKT-2' },
      ],
    });
    await world.settings.save({ ...world.settings.now(), dial: { kind: 'ask' } });
    await moved(world, 'PROD-2', '2026-05-08');

    await moved(world, 'MKT-7', '2026-05-04');

    expect(await statesIn(world)).toEqual({ 'MKT-1': 'open', 'MKT-2': 'open' });
  });

  test('what Jira refuses stays open', async () => {
    const world = await givenOffer();
    world.issues.refuse(anId('MKT-2'), 'The app may not edit MKT-2');

    await answered(world, 'accept');

    expect(await statesIn(world)).toEqual({ 'MKT-1': 'accepted', 'MKT-2': 'open' });
    expect(recordOf(world, 'MKT-2').refusal).toMatchObject({ reason: 'The app may not edit MKT-2' });
  });

  test('what Jira refused and is written later waits for no answer any more', async () => {
    const world = await givenOffer();
    world.issues.refuse(anId('MKT-2'), 'The app may not edit MKT-2');
    await answered(world, 'accept');
    world.issues.allow(anId('MKT-2'));

    await retryShift(world, { issueId: anId('MKT-2'), accountId: 'ann' });

    expect(dueOf(world, 'MKT-2')).toBe('2026-05-21');
    expect(recordOf(world, 'MKT-2').proposal).toBeNull();
  });

  test('what Jira refused and is declined then cannot be tried again', async () => {
    const world = await givenOffer();
    world.issues.refuse(anId('MKT-2'), 'The app may not edit MKT-2');
    await answered(world, 'accept');

    await answered(world, 'decline', ['MKT-2']);

    expect(recordOf(world, 'MKT-2').refusal).toBeNull();
  });

  test.each<Dial>([{ kind: 'ask' }, { kind: 'apply' }])(
    'a status that changes neither writes what waits nor asks again ($kind)',
    async (dial) => {
      const world = await givenOffer();
      const before = [await offersIn(world), world.store.rippleTable.all().length];
      const launch = launchOf(world, 'MKT-1');
      world.store.launchTable.put({ ...launch, dial });

      for (const key of ['MKT-1', 'MKT-2']) {
        await noteChange(world, { issueId: anId(key), status: true, seen: { by: 'ann', at: world.clock.now() } });
        await world.jobs.runAll(world);
      }

      expect(writtenKeys(world)).toEqual([]);
      expect([await offersIn(world), world.store.rippleTable.all().length]).toEqual(before);
    },
  );

  test('accepted twice by two people it is written once', async () => {
    const world = await givenOffer();
    const launchId = launchOf(world, 'MKT-1').id;
    const issueIds = [anId('MKT-1'), anId('MKT-2')];
    const job = { kind: 'take-offer', launchId, rippleId: heldRippleId(world), issueIds } as const;

    await world.jobs.push(['ann', 'marco'].map((by) => ({ ...job, seen: { by, at: world.clock.now() } })));
    await world.jobs.runAll(world, { seed: 1, duplicates: 0.5 });

    expect(writtenKeys(world)).toEqual(['MKT-1', 'MKT-2']);
  });

  test('of issues the viewer does not see only the number is told, and none is accepted with the others', async () => {
    const world = await givenOffer();
    world.issues.hide(anId('MKT-2'), 'viewer');

    const [offer] = await offersIn(world);

    expect(offer).toMatchObject({ rows: [{ issue: { key: 'MKT-1' } }], hidden: 1 });
    expect(JSON.stringify(offer)).not.toContain('MKT-2');
    await answered(world, 'accept');
    expect(writtenKeys(world)).toEqual(['MKT-1']);
    expect(await answered(world, 'accept', ['MKT-2'])).toMatchObject({ kind: 'refused' });
  });

  test('whose cause the viewer does not see names neither it nor who moved it', async () => {
    const world = await givenOffer();
    world.issues.hide(anId('PROD-2'), 'viewer');

    expect((await offersIn(world))[0]).toMatchObject({ by: null, causeIssue: null, causeFrom: null, causeTo: null });
  });
});

test('answering one date in the panel leaves the others open, whatever the dial would let follow', async () => {
  const world = await givenOffer({ kind: 'ask-above', days: 6 });
  const request = { issueId: anId('MKT-1'), accountId: 'ann' };

  await answerProposal(world, request, { rippleId: heldRippleId(world), answer: 'accept' });
  await world.jobs.runAll(world);

  expect(await statesIn(world)).toEqual({ 'MKT-1': 'accepted', 'MKT-2': 'open' });
  await answerProposal(
    world,
    { ...request, issueId: anId('MKT-2') },
    { rippleId: heldRippleId(world), answer: 'dismiss' },
  );
  expect(await statesIn(world)).toEqual({ 'MKT-1': 'accepted', 'MKT-2': 'declined' });
});

test('work under way that is offered a later end keeps its dependency in force', async () => {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'MKT-1', start: '2026-05-06', due: '2026-05-07', state: 'doing' }),
    ],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
  });
  await world.settings.save({ ...world.settings.now(), dial: { kind: 'ask' } });
  await moved(world, 'PROD-2', '2026-05-07');

  await answered(world, 'accept');

  expect(world.issues.at(anId('MKT-1')).dates).toEqual({ start: '2026-05-06', due: '2026-05-11' });
  expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([{ overridden: false }]);
});
