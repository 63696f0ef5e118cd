import { noteChange } from '../../../src/app/note-change';
import { parseCalendarDate } from '../../../src/domain/calendar/calendar-date';
import { withRipple } from '../../../src/domain/launches/with-ripple';
import { aStoredRipple } from '../../support/a-stored-ripple';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, moved, movedByPerson, recordOf } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

/** Brief lock follows the feature freeze; the app's write of the brief's date comes after somebody has set another one. */
async function givenOverwritten(byHand: string, at = '2026-05-04T09:00:00.000Z'): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1', due: '2026-05-07' })],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' }],
  });
  const write = world.issues.writeDates.bind(world.issues);
  let isFirst = true;
  world.issues.writeDates = async (...order) => {
    if (isFirst) world.issues.edit(anId('MKT-1'), { dates: knownDates(byHand) });
    isFirst = false;
    return write(...order);
  };
  await moved(world, 'PROD-2', '2026-05-14');
  await tell(world, byHand, at);
  return world;
}

/** Jira's event of the person's change. */
async function tell(world: FakeWorld, byHand: string, at: string): Promise<void> {
  const due = parseCalendarDate(byHand) ?? null;
  await noteChange(world, { issueId: anId('MKT-1'), status: false, gave: { due }, seen: { by: 'bo', at } });
  await world.jobs.runAll(world);
}

describe('giveBack', () => {
  test('puts a date back that a person gave while the ripple was being written', async () => {
    const world = await givenOverwritten('2026-05-13');
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-13');
    expect(recordOf(world, 'MKT-1').known.due).toBe('2026-05-13');
    expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([{ overridden: true }]);
  });

  test('puts it back too where somebody has proposed another date meanwhile', async () => {
    const world = await givenOverwritten('2026-05-13', '2026-05-04T09:00:01.000Z');
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    const asked = aStoredRipple({ cause: { kind: 'conflict', by: 'cy', moved: [] } });
    await world.store.save({ ripples: [asked], milestones: [withRipple(recordOf(world, 'MKT-1'), asked.id)] });

    await tell(world, '2026-05-13', '2026-05-04T09:00:00.000Z');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-13');
  });

  test('does so once: the same event again changes nothing', async () => {
    const world = await givenOverwritten('2026-05-13');
    world.issues.forgetTraffic();
    await tell(world, '2026-05-13', '2026-05-04T09:00:00.000Z');
    expect(world.issues.writes).toEqual([]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-13');
  });

  test('leaves what somebody has set since', async () => {
    const world = await givenOverwritten('2026-05-13');
    await movedByPerson(world, 'MKT-1', { due: '2026-05-20' });
    await world.jobs.runAll(world);
    await tell(world, '2026-05-13', '2026-05-04T09:00:00.000Z');
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-20');
  });

  test('leaves the date of the ripple where a person has given just that one since', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1', due: '2026-05-07' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' }],
    });
    await moved(world, 'PROD-2', '2026-05-14');
    const by = { issueId: anId('MKT-1'), byApp: false, by: 'cy', at: '2026-05-04T09:00:00.000Z' };
    const change = { kind: 'due', from: knownDates('2026-05-13').due, to: knownDates('2026-05-18').due } as const;
    world.pasts.pastEvents = [{ ...by, change }];

    await tell(world, '2026-05-13', '2026-05-04T09:00:00.000Z');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
  });

  test.each(['2026-05-04T08:59:59.000Z', '2026-05-04T09:00:01.000Z'])(
    'does not touch a date whose event is from outside the ripple (%s)',
    async (at) => {
      const world = await givenOverwritten('2026-05-13', at);
      expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    },
  );
});
