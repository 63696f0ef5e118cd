import { IssueBusy, JiraBusy } from '../../../src/app/ports';
import { panelProgress } from '../../../src/app/panel/panel-progress';
import type { MilestoneId } from '../../../src/domain/schedule/plan';
import { anId } from '../../support/an-issue';
import { countCalls } from '../../support/count-calls';
import type { FakeWorld } from '../../support/fake-world';
import { launchOf, movedByPerson, writtenKeys } from '../../support/given-launch';
import { givenWideLaunch, wideKeys } from '../../support/given-wide-launch';

/** What happens before a date is written; its place in the row of writes begins with 0. */
function beforeWrites(world: FakeWorld, act: (place: number, id: MilestoneId) => void): void {
  const write = world.issues.writeDates.bind(world.issues);
  let place = 0;
  world.issues.writeDates = async (id, change, actor) => {
    act(place++, id);
    return write(id, change, actor);
  };
}

const toMkt = { issueId: anId('MKT-10'), accountId: 'ann' };

describe('a ripple that Jira holds up', () => {
  test('waits as long as Jira says, tells until when, and then writes what is left, nothing twice', async () => {
    const world = await givenWideLaunch(60);
    beforeWrites(world, (place) => {
      if (place === 30) throw new JiraBusy('Cannot reach Jira: it answers 429', 1_800);
    });

    await world.jobs.runNext(world);
    const [writtenBefore, told] = [writtenKeys(world).length, await panelProgress(world, toMkt)];
    await world.jobs.runNext(world);
    const writtenMeanwhile = writtenKeys(world).length;
    world.clock.set('2026-05-04T09:30:00.000Z');
    await world.jobs.runAll(world);

    expect(told).toEqual({
      kind: 'progress',
      running: { written: writtenBefore, failed: 0, total: 60, waitsUntil: '2026-05-04T09:30:00.000Z' },
    });
    expect(world.jobs.waits).toEqual([1_800, 1_800]);
    expect(writtenMeanwhile).toBe(writtenBefore);
    expect(writtenKeys(world).sort()).toEqual(wideKeys(60).sort());
    expect(launchOf(world, 'PROD-2').openRipple).toBeNull();
  });

  test('while it waits, another change of the launch asks Jira nothing', async () => {
    const world = await givenWideLaunch(30);
    beforeWrites(world, (place) => {
      if (place === 5) throw new JiraBusy('Cannot reach Jira: it answers 429', 900);
    });
    await world.jobs.runNext(world);
    await movedByPerson(world, 'MKT-30', { due: '2026-06-01' });
    world.issues.forgetTraffic();

    await world.jobs.runNext(world);
    await world.jobs.runNext(world);

    expect([world.issues.readBatches, world.issues.writes]).toEqual([[], []]);
    expect(world.jobs.queue.map(({ kind }) => kind)).toEqual(['settle', 'settle']);
  });

  test('an issue to which too much was written holds up no other one', async () => {
    const world = await givenWideLaunch(60);
    let refusals = 3;
    beforeWrites(world, (_, id) => {
      if (id === anId('MKT-12') && refusals-- > 0) throw new IssueBusy('Cannot reach Jira: it answers 429', 28);
    });

    await world.jobs.runNext(world);
    const first = writtenKeys(world).length;
    while (world.jobs.queue.length > 0) {
      world.clock.pass(28_000);
      await world.jobs.runNext(world);
    }

    expect(first).toBe(59);
    expect(world.jobs.waits).toEqual([28, 28, 28]);
    expect(writtenKeys(world).sort()).toEqual(wideKeys(60).sort());
    expect(writtenKeys(world).at(-1)).toBe('MKT-12');
  });

  test('progress is only told to whoever sees the issue', async () => {
    const world = await givenWideLaunch(3);
    world.issues.hide(anId('MKT-10'), 'viewer');

    expect(await panelProgress(world, toMkt)).toEqual({ kind: 'no-access' });
  });

  test('progress costs one read of Jira and three of storage, and says when nothing is written', async () => {
    const world = await givenWideLaunch(40);
    world.clock.answerRemaining(60_000, 5_000);
    await world.jobs.runNext(world);
    const issues = countCalls(world.issues);
    const store = countCalls(world.store);

    const during = await panelProgress({ ...world, issues: issues.port, store: store.port }, toMkt);
    await world.jobs.runAll(world);

    expect(during).toMatchObject({ running: { written: 24, failed: 0, total: 40, waitsUntil: null } });
    expect([...issues.counts, ...store.counts].reduce((sum, [, count]) => sum + count, 0)).toBe(4);
    expect(await panelProgress(world, toMkt)).toEqual({ kind: 'progress', running: null });
  });
});
