import type { WhatIf } from '../../../src/contract/what-if';
import { anId } from '../../support/an-issue';
import { fc } from '../../support/fast-check';
import { addWorkdays } from '../../support/add-workdays';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { dueOf, moved, movedByPerson, recordOf } from '../../support/given-launch';
import { whatIfDesk } from '../../support/what-if-desk';

const late = { issueId: 'PROD-2', due: '2026-05-19' };
const keys = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'];

function datesOf(world: FakeWorld): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, world.issues.at(anId(key)).dates]));
}

/** Where the issues would be once what was shown has come. */
function datesAfter(world: FakeWorld, { issue, to, shifts }: WhatIf): Record<string, unknown> {
  const moves = [{ issue, to }, ...shifts].map((move): [string, unknown] => [move.issue.key, move.to]);
  return { ...datesOf(world), ...Object.fromEntries(moves) };
}

describe('applyWhatIf', () => {
  test('gives the date as the viewer, and what was shown follows', async () => {
    const world = await givenAtlas();
    const desk = whatIfDesk(world);
    const seen = await desk.see({ ...late, start: '2026-05-18' });
    const expected = datesAfter(world, seen);

    expect(await desk.apply(seen)).toEqual({ kind: 'done' });
    expect(world.issues.writes).toMatchObject([
      { id: 'PROD-2', to: { start: '2026-05-18', due: '2026-05-19' }, actor: 'viewer' },
    ]);
    await world.jobs.runAll(world);

    expect(datesOf(world)).toEqual(expected);
    expect(recordOf(world, 'PROD-9').proposal?.to.due).toBe('2026-05-28');
    expect(world.store.rippleTable.all()).toMatchObject([{ held: null, cause: { kind: 'date', by: 'ann' } }]);
  });

  test('gives exactly what was shown, whatever people have changed before that is still to be settled', async () => {
    const day = fc.integer({ min: -5, max: 15 }).map((days) => addWorkdays('2026-05-11', days));
    const changed = fc.array(fc.record({ key: fc.constantFrom(...keys), due: day }), { maxLength: 3 });
    const asked = fc.record({ issueId: fc.constantFrom(...keys), due: day });
    await fc.assert(
      fc.asyncProperty(changed, asked, async (changes, wanted) => {
        const world = await givenAtlas();
        for (const { key, due } of changes) await movedByPerson(world, key, { due, start: null });
        const desk = whatIfDesk(world);
        const before = [datesOf(world), world.store.saves, world.jobs.queue.length];
        const seen = await desk.see(wanted);
        // Asking writes nothing.
        expect([datesOf(world), world.store.saves, world.jobs.queue.length]).toEqual(before);
        const expected = datesAfter(world, seen);
        world.jobs.queue.length = 0;

        const action = await desk.apply(seen);
        await world.jobs.runAll(world);

        // Dates that it has already are nobody's wish.
        expect(action.kind).toBe(world.issues.writes.length > 0 ? 'done' : 'refused');
        expect(action.kind === 'done' ? datesOf(world) : expected).toEqual(expected);
        expect(world.store.rippleTable.all().filter(({ held }) => held !== null)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test.each<[string, (world: FakeWorld) => unknown, RegExp]>([
    [
      'a date went elsewhere',
      (world) => moved(world, 'MKT-2', '2026-05-29'),
      /MKT-2 would now go to Thu 11 Jun 2026, shown was Tue 26 May 2026; PROD-9 would now go to Mon 15 Jun 2026/,
    ],
    [
      'a milestone was pinned',
      (world) => world.store.milestoneTable.put({ ...recordOf(world, 'MKT-2'), pinned: true }),
      /^Cannot move PROD-2: things have changed since\. MKT-2 would not move any more; PROD-9 would not move any more\. Look at it again$/,
    ],
    [
      'a dependency was eased',
      (world) => {
        const launch = recordOf(world, 'PROD-9');
        world.store.milestoneTable.put({ ...launch, gatedBy: launch.gatedBy.map((one) => ({ ...one, lag: 3 })) });
      },
      /PROD-9 would now go to Fri 29 May 2026, shown was Thu 28 May 2026/,
    ],
    [
      'the launch asks first now',
      (world) => changeAtlas(world, { dial: { kind: 'ask' } }),
      /The other dates would only be offered now\. Look/,
    ],
    [
      'an issue was hidden from the viewer',
      (world) => world.issues.hide(anId('MKT-2'), 'viewer'),
      /since\. An issue that you cannot see now would not move any more; PROD-9 would not move any more; 1 issue beyond those shown would move, shown was 0\. Look/,
    ],
    [
      'dates are being written',
      (world) => changeAtlas(world, { openRipple: 'ripple-1' as never }),
      /^Cannot move PROD-2: other dates of this launch are being written just now\. Try again in a minute$/,
    ],
    [
      'somebody else has moved the issue itself, and nothing less follows',
      (world) => world.issues.edit(anId('PROD-2'), { dates: { start: null, due: '2026-05-06' as never } }),
      /since\. PROD-2 is due on Wed 6 May 2026 now, shown was Tue 5 May 2026\. Look/,
    ],
    [
      'somebody else has given the issue a start',
      (world) => world.issues.edit(anId('PROD-2'), { dates: { start: '2026-05-04', due: '2026-05-05' } as never }),
      /since\. PROD-2 starts on Mon 4 May 2026 now, shown was on no set day\. Look/,
    ],
    [
      'the issue has these dates already',
      (world) => world.issues.edit(anId('PROD-2'), { dates: { start: null, due: '2026-05-19' as never } }),
      /^Cannot move PROD-2: it has these dates already\. Choose others$/,
    ],
  ])('refuses, and writes nothing, when %s', async (_, change, message) => {
    const world = await givenAtlas();
    const desk = whatIfDesk(world);
    const seen = await desk.see(late);
    await change(world);
    world.issues.forgetTraffic();
    world.jobs.queue.length = 0;

    expect(await desk.apply(seen)).toEqual({ kind: 'refused', message: expect.stringMatching(message) as unknown });
    expect([world.issues.writes, world.jobs.queue]).toEqual([[], []]);
  });

  test('names five of the dates that differ, and counts the others', async () => {
    const world = await givenAtlas();
    const desk = whatIfDesk(world);
    const seen = await desk.see(late);
    const extra = Array.from({ length: 7 }, (_, index) => ({ ...seen.shifts[0], issue: { id: `${index}` } }));

    const action = await desk.apply({ ...seen, shifts: [...seen.shifts, ...(extra as WhatIf['shifts'])] });

    expect(action).toMatchObject({
      message: expect.stringMatching(/([Aa]n issue[^;]* would not move any more; ){5}2 more dates differ/) as unknown,
    });
  });

  test('what changes between the date and what follows is offered, and not written', async () => {
    const world = await givenAtlas();
    const desk = whatIfDesk(world);
    await desk.apply(await desk.see(late));
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-2'), pinned: true });

    await world.jobs.runAll(world);

    expect(world.issues.writes.map(({ id }) => id)).toEqual(['PROD-2']);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
    expect(world.store.rippleTable.all()).toMatchObject([{ held: 'changed', state: 'done' }]);
    expect(recordOf(world, 'MKT-1').proposal?.to.due).toBe('2026-05-21');
  });

  test('what was shown to wait for a yes waits, though the launch asks no more by then', async () => {
    const world = await givenAtlas({ dial: { kind: 'ask' } });
    const desk = whatIfDesk(world);
    await desk.apply(await desk.see(late));
    changeAtlas(world, { dial: { kind: 'apply' } });

    await world.jobs.runAll(world);

    expect(world.issues.writes.map(({ id }) => id)).toEqual(['PROD-2']);
    expect(recordOf(world, 'MKT-1').proposal?.to.due).toBe('2026-05-21');
  });

  test('a date given while a ripple writes over it is put back', async () => {
    const world = await givenAtlas();
    await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
    const desk = whatIfDesk(world);
    const seen = await desk.see({ issueId: 'MKT-1', due: '2026-05-08' });
    const write = world.issues.writeDates.bind(world.issues);
    let ripple: Promise<void> | undefined;
    world.issues.writeDates = async (id, change, actor) => {
      // The ripple has read the issues by the time that Ann writes, and writes after her.
      if (actor === 'app' && id === anId('MKT-1')) await annsTurn;
      return write(id, change, actor);
    };
    const editable = world.issues.editable.bind(world.issues);
    let isAnnDone: () => void = () => undefined;
    const annsTurn = new Promise<void>((resolve) => (isAnnDone = resolve));
    world.issues.editable = async (ids) => {
      ripple ??= world.jobs.runNext(world);
      while (atlasOf(world).openRipple === null) await Promise.resolve();
      world.clock.pass(1000);
      return editable(ids);
    };

    expect(await desk.apply(seen)).toEqual({ kind: 'done' });
    world.clock.pass(1000);
    isAnnDone();
    await ripple;
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    world.clock.pass(1000);
    await world.jobs.runAll(world);

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-08');
  });

  test('what a hidden part of the plan does is not held against the viewer', async () => {
    const world = await givenAtlas();
    world.issues.hide(anId('MKT-1'), 'viewer');
    const desk = whatIfDesk(world);

    expect(await desk.apply(await desk.see(late))).toEqual({ kind: 'done' });
    await world.jobs.runAll(world);

    expect([dueOf(world, 'MKT-1'), dueOf(world, 'MKT-2')]).toEqual(['2026-05-21', '2026-05-26']);
    expect(world.store.rippleTable.all()).toMatchObject([{ held: null }]);
  });

  test('says what Jira says to the date', async () => {
    const world = await givenAtlas();
    const desk = whatIfDesk(world);
    const seen = await desk.see(late);
    const say = (outcome: Awaited<ReturnType<FakeWorld['issues']['writeDates']>>) => {
      world.issues.writeDates = () => Promise.resolve(outcome);
      return desk.apply(seen);
    };

    expect([await say({ kind: 'refused', reason: 'Not on the screen' }), await say({ kind: 'vanished' })]).toEqual([
      { kind: 'refused', message: 'Not on the screen' },
      { kind: 'refused', message: 'Cannot move PROD-2: it does not exist any more, or you cannot see it' },
    ]);
    expect(world.jobs.queue).toEqual([]);
    expect(atlasOf(world).openRipple).toBeNull();
  });
});
