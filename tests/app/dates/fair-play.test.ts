import { noteChange } from '../../../src/app/note-change';
import type { World } from '../../../src/app/ports';
import { parseCalendarDate } from '../../../src/domain/calendar/calendar-date';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, movedByPerson, recordOf } from '../../support/given-launch';
import { knownDates } from '../../support/known-dates';

const byHand = '2026-06-15';

async function givenSlip(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'MKT-1', due: '2026-05-07' }),
      anIssue({ key: 'MKT-2', due: '2026-05-12' }),
      anIssue({ key: 'MKT-3', due: '2026-05-13' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'MKT-1' },
      { from: 'MKT-1', to: 'MKT-2' },
      { from: 'MKT-2', to: 'MKT-3' },
    ],
  });
  await movedByPerson(world, 'PROD-2', { due: '2026-05-20' });
  return world;
}

/** The world, in which something happens just before its so-manieth call outside. */
function beforeCall(world: FakeWorld, wanted: number, happens: () => void): { world: World; calls: () => number } {
  let calls = 0;
  const counted = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          calls += 1;
          if (calls === wanted) happens();
          return Reflect.apply(member, target, args);
        };
      },
    });
  return { world: { ...world, issues: counted(world.issues), store: counted(world.store) }, calls: () => calls };
}

describe('a person who sets a date at any moment of a ripple', () => {
  test.each(['MKT-1', 'MKT-2', 'MKT-3'])('of %s has it in the end', async (key) => {
    const still = await givenSlip();
    const quiet = beforeCall(still, 0, () => undefined);
    await still.jobs.runAll(quiet.world);
    expect(quiet.calls()).toBeGreaterThan(20);

    for (let call = 1; call <= quiet.calls(); call += 1) {
      const world = await givenSlip();
      const raced = beforeCall(world, call, () => world.issues.edit(anId(key), { dates: knownDates(byHand) }));
      await world.jobs.runAll(raced.world);
      await tellOfIt(world, key);

      expect([call, dueOf(world, key)]).toEqual([call, byHand]);
      expect([call, recordOf(world, key).known.due]).toEqual([call, byHand]);
    }
  });
});

/** Jira's event, which tells the date that was given. */
async function tellOfIt(world: FakeWorld, key: string): Promise<void> {
  const gave = { due: parseCalendarDate(byHand) ?? null };
  await noteChange(world, { issueId: anId(key), status: false, gave, seen: { by: 'bo', at: world.clock.now() } });
  await world.jobs.runAll(world);
}
