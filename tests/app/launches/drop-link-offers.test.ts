import { dropLink } from '../../../src/app/launches/drop-link';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { givenLaunch, moved, recordOf } from '../../support/given-launch';
import { aNamedCalendar } from '../../support/some-settings';

/** PROD-4 waits for PROD-2 and PROD-3; PROD-2 has moved behind it, PROD-3 lies where it is told. */
async function givenProposal(otherDue: string): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'PROD-3', due: otherDue }),
      anIssue({ key: 'PROD-4', due: '2026-05-07' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'PROD-4' },
      { from: 'PROD-3', to: 'PROD-4' },
    ],
  });
  await moved(world, 'PROD-2', '2026-05-14');
  expect(recordOf(world, 'PROD-4').proposal).not.toBeNull();
  return world;
}

describe('dropLink', () => {
  test.each([
    { name: 'withdraws a date that only this link asked for', otherDue: '2026-05-06', stays: false },
    { name: 'keeps the proposal while another link is broken', otherDue: '2026-05-12', stays: true },
  ])('$name', async ({ otherDue, stays }) => {
    const world = await givenProposal(otherDue);
    const { linkId } = recordOf(world, 'PROD-4').gatedBy.find(({ from }) => from === 'PROD-2') ?? { linkId: 'none' };

    await dropLink(world, linkId, [anId('PROD-2'), anId('PROD-4')]);

    expect(recordOf(world, 'PROD-4').proposal !== null).toBe(stays);
  });

  test('counts the days of what is left in the calendar of the successor', async () => {
    const world = await givenProposal('2026-05-06');
    // One working day after PROD-3, which the successor's calendar takes away: the proposal keeps its ground.
    const free = aNamedCalendar('Free', { holidays: [['2026-05-07', 'Free day']] });
    const projects = [{ id: world.issues.at(anId('PROD-4')).projectId, role: null, calendar: free.id }];
    await world.settings.save({
      ...world.settings.now(),
      calendars: [...world.settings.now().calendars, free],
      projects,
    });
    const record = recordOf(world, 'PROD-4');
    world.store.milestoneTable.put({ ...record, gatedBy: record.gatedBy.map((gate) => ({ ...gate, lag: 1 })) });
    const { linkId } = record.gatedBy.find(({ from }) => from === 'PROD-2') ?? { linkId: 'none' };

    await dropLink(world, linkId, [anId('PROD-2'), anId('PROD-4')]);

    expect(recordOf(world, 'PROD-4').proposal).not.toBeNull();
  });
});
