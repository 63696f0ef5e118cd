import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, movedByPerson, recordOf, writtenKeys } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

const keys = Array.from({ length: 45 }, (_, index) => `MKT-${index + 10}`);

/** While the first date is written, a person sets the last one, and Jira takes its time. */
async function givenSlowJira(instant: string): Promise<FakeWorld> {
  const world = createFakeWorld();
  world.jobs.left.add('signals');
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2' }), ...keys.map((key) => anIssue({ key }))],
    dependencies: keys.map((to) => ({ from: 'PROD-2', to })),
  });
  const write = world.issues.writeDates.bind(world.issues);
  world.issues.writeDates = async (id, change, actor) => {
    if (world.issues.writes.length === 0) {
      world.clock.set(instant);
      world.issues.edit(anId('MKT-54'), { dates: knownDates('2026-05-25') });
    }
    return write(id, change, actor);
  };
  await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
  await world.jobs.runAll(world);
  return world;
}

describe('finishRipple, when writing takes long', () => {
  test('looks again, and leaves a date that a person has set meanwhile', async () => {
    const world = await givenSlowJira('2026-05-04T09:00:31.000Z');

    expect(dueOf(world, 'MKT-54')).toBe('2026-05-25');
    expect(writtenKeys(world)).toHaveLength(44);
    expect(recordOf(world, 'MKT-54').known.due).toBe('2026-05-07');
  });

  test('does not read again what it has just read', async () => {
    const world = await givenSlowJira('2026-05-04T09:00:20.000Z');

    expect(world.issues.readBatches).toHaveLength(1);
  });
});
