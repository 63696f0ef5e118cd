import { fc } from '../../support/fast-check';
import { updateMilestones } from '../../../src/app/update-milestones';
import type { RippleId } from '../../../src/domain/launches/launch';
import { anId } from '../../support/an-issue';
import { breakOff, type Break } from '../../support/break-off';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, givenAtlas } from '../../support/given-atlas';
import { dueOf, moved, movedByPerson, recordOf, writtenKeys } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';
import { undoDesk } from '../../support/undo-desk';

const keys = ['PROD-2', 'MKT-1', 'MKT-2', 'PROD-9', 'MKT-3'];

/** The freeze has slipped by seven working days: the brief lock and the copy followed. */
async function givenSlip(): Promise<FakeWorld> {
  const world = await givenAtlas();
  await moved(world, 'PROD-2', '2026-05-14');
  world.issues.forgetTraffic();
  world.clock.pass(60_000);
  return world;
}

function datesOf(world: FakeWorld) {
  return keys.map((key) => [key, world.issues.at(anId(key)).dates] as const);
}

function outOfForce(world: FakeWorld): string[] {
  return keys.flatMap((key) =>
    recordOf(world, key).gatedBy.flatMap(({ from, overridden }) => (overridden ? [`${from} > ${key}`] : [])),
  );
}

describe('takeBackRipple', () => {
  test('puts back what the ripple wrote, and the date that set it off, as the app', async () => {
    const before = datesOf(await givenAtlas());
    const world = await givenSlip();

    await undoDesk(world).undo();

    expect(datesOf(world)).toEqual(before);
    expect(writtenKeys(world).sort()).toEqual(['MKT-1', 'MKT-2', 'PROD-2']);
    expect(outOfForce(world)).toEqual([]);
    expect(keys.map((key) => recordOf(world, key).known)).toEqual(before.map(([, dates]) => dates));
  });

  test('without the cause, its dependencies go out of force, and nothing moves again', async () => {
    const world = await givenSlip();

    await undoDesk(world).undo(false);
    await movedByPerson(world, 'MKT-3', { due: '2026-06-01' });
    await world.jobs.runAll(world);

    expect(['PROD-2', 'MKT-1'].map((key) => dueOf(world, key))).toEqual(['2026-05-14', '2026-05-07']);
    expect(outOfForce(world)).toEqual(['PROD-2 > MKT-1']);
  });

  test('what Jira refuses to put back stays in force with what it waits for', async () => {
    const world = await givenSlip();
    world.issues.refuse(anId('MKT-1'), 'The app may not edit MKT-1');

    await undoDesk(world).undo(false);

    expect(['MKT-1', 'MKT-2'].map((key) => dueOf(world, key))).toEqual(['2026-05-18', '2026-05-13']);
    expect(outOfForce(world)).not.toContain('PROD-2 > MKT-1');
  });

  test('is told in the history, by whom and with what stayed', async () => {
    const world = await givenSlip();
    world.issues.name('ann', 'Ann Admin');
    await movedByPerson(world, 'MKT-2', { due: '2026-05-27' });
    await world.jobs.runAll(world);
    const desk = undoDesk(world);
    const [, slip] = await desk.history();

    const undoId = await desk.undo(true, slip?.id);

    const history = await desk.history();
    expect(history.find(({ id }) => id === undoId)).toMatchObject({
      ...{ cause: 'undo', by: { displayName: 'Ann Admin' }, shiftCount: 2, stayed: 1, undone: null },
      of: { id: slip?.id, at: slip?.at, cause: 'date', shiftCount: 2 },
    });
    expect(history.find(({ id }) => id === slip?.id)?.undone).toMatchObject({ by: { displayName: 'Ann Admin' } });
  });

  test('days later, leaves what others have moved since, and what is done or pinned', async () => {
    const world = await givenSlip();
    const desk = undoDesk(world);
    const { id } = await desk.newest();
    world.clock.pass(3 * 24 * 60 * 60_000);
    await moved(world, 'PROD-2', '2026-05-15');
    await updateMilestones(world.store, [anId('MKT-2')], (copy) => ({ ...copy, pinned: true }));

    expect(await desk.shown(id)).toMatchObject({
      back: [],
      left: [
        { issue: { key: 'MKT-1' }, why: 'moved-since', now: { due: '2026-05-19' } },
        { issue: { key: 'MKT-2' }, why: 'moved-since' },
      ],
      causes: [{ issue: { key: 'PROD-2' }, blocked: 'moved-since' }],
    });
    expect(await desk.undo(true, id)).toMatch(/^Cannot take this back: no date that you may change is still/);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-19');
  });

  test('undone itself, brings everything to where it was, also what was out of force', async () => {
    const world = await givenSlip();
    const slipped = datesOf(world);
    const desk = undoDesk(world);
    const { id } = await desk.newest();

    await desk.undo(false);
    world.clock.pass(60_000);
    await desk.undo();

    expect([datesOf(world), outOfForce(world)]).toEqual([slipped, []]);
    const history = await desk.history();
    expect(history.map(({ cause, undone }) => [cause, undone !== null])).toEqual([
      ['undo', false],
      ['undo', true],
      ['date', false],
    ]);
    expect(history.at(-1)?.id).toBe(id);
  });

  test('takes a due date away that a person had given first', async () => {
    const world = await givenAtlas();
    await movedByPerson(world, 'PROD-2', { due: null });
    await world.jobs.runAll(world);
    world.clock.pass(60_000);
    await moved(world, 'PROD-2', '2026-05-14');
    world.clock.pass(60_000);

    const desk = undoDesk(world);
    await desk.undo();

    expect(world.issues.at(anId('PROD-2')).dates).toEqual(knownDates(null));
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
  });

  test('does nothing twice, however often it is asked for', async () => {
    const world = await givenSlip();
    const desk = undoDesk(world);
    const { id } = await desk.newest();
    const asked = await desk.undo();
    const writes = world.issues.writes.length;

    world.clock.pass(1000);
    expect(await desk.undo(true, id)).toMatch(/^Cannot take this back/);

    expect(asked).not.toMatch(/^Cannot/);
    expect(world.issues.writes).toHaveLength(writes);
  });

  test('leaves what is moved between the asking and the work', async () => {
    const world = await givenSlip();
    const desk = undoDesk(world);
    const { id } = await desk.newest();
    await desk.shown(id);
    const { launchId } = recordOf(world, 'MKT-2');
    await world.jobs.push([
      {
        ...{ kind: 'undo', launchId, rippleId: id as RippleId, withCause: true },
        ...{ issueIds: [anId('MKT-1'), anId('MKT-2')], seen: { by: 'ann', at: world.clock.now() } },
      },
    ]);
    await movedByPerson(world, 'MKT-2', { due: '2026-05-28' });

    await world.jobs.runAll(world);

    expect(['PROD-2', 'MKT-1', 'MKT-2'].map((key) => dueOf(world, key))).toEqual([
      '2026-05-14',
      '2026-05-07',
      '2026-05-28',
    ]);
  });

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'ends as if nothing had happened, wherever it is broken off (%s)',
    async (how) => {
      const before = datesOf(await givenAtlas());
      let calls = 1;
      for (let call = 1; call <= calls; call += 1) {
        const world = await givenSlip();
        const desk = undoDesk(world);
        const { id } = await desk.newest();
        await world.jobs.push([
          {
            ...{ kind: 'undo', launchId: atlasOf(world).id, rippleId: id as RippleId, withCause: true },
            ...{ issueIds: keys.map(anId), seen: { by: 'ann', at: world.clock.now() } },
          },
        ]);
        const broken = breakOff(world, { call, how });

        await world.jobs.runAll(broken.world, { onBroken: broken.revive });

        calls = Math.max(calls, broken.calls());
        expect([call, datesOf(world)]).toEqual([call, before]);
        const kinds = world.store.rippleTable.all().map(({ cause, state }) => `${cause.kind} ${state}`);
        expect([call, kinds.sort()]).toEqual([call, ['date done', 'undo done']]);
      }
    },
  );

  test('taken back twice, any ripple is as before: dates and what is in force', async () => {
    const days = fc.constantFrom('2026-05-01', '2026-05-04', '2026-05-08', '2026-05-14', '2026-05-20', '2026-06-01');
    const moves = fc.array(fc.record({ key: fc.constantFrom(...keys), due: days }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(moves, fc.boolean(), async (given, withCause) => {
        const world = await givenAtlas();
        for (const { key, due } of given) {
          world.clock.pass(60_000);
          await moved(world, key, due);
        }
        const desk = undoDesk(world);
        const ripple = (await desk.history()).find(({ shiftCount }) => shiftCount > 0);
        if (!ripple) return;
        // A product date that waits for a yes and is given again stands from then on: its rule goes out of force.
        const waiting = keys.filter((key) => recordOf(world, key).proposal !== null);
        const inForce = () => outOfForce(world).filter((rule) => !waiting.some((key) => rule.endsWith(`> ${key}`)));
        const before = [datesOf(world), inForce()];
        world.clock.pass(60_000);
        const first = await desk.undo(withCause, ripple.id);
        fc.pre(!first.startsWith('Cannot'));
        expect(datesOf(world)).not.toEqual(before[0]);
        world.clock.pass(60_000);

        await desk.undo(true, first);

        expect([datesOf(world), inForce()]).toEqual(before);
      }),
      { numRuns: 80 },
    );
  });
});
