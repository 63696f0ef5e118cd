import { fc } from '../support/fast-check';
import { adoptLinks } from '../../src/app/launches/adopt-links';
import { noteChange } from '../../src/app/note-change';
import { mondayToFriday, nthWorkday, workdaysUpTo } from '../../src/domain/calendar/work-calendar';
import { planAfter } from '../../src/domain/launches/plan-after';
import { planOf, type LinkedPlan } from '../../src/domain/launches/plan-of';
import { plainTerms } from '../../src/domain/launches/tracked-milestone';
import { computeRipple } from '../../src/domain/schedule/compute-ripple';
import { aDay } from '../support/a-day';
import { anId, anIssue } from '../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../support/fake-world';
import { dueOf, forgetPast, givenLaunch, movedByPerson, type GivenDependency } from '../support/given-launch';

const firstDay = workdaysUpTo(mondayToFriday, aDay('2026-05-04'));

/** The day so many working days after 4 May 2026. */
function dayAfter(workdays: number): string {
  return nthWorkday(mondayToFriday, firstDay + workdays);
}

/** An acyclic launch at rest: each issue stands no earlier than its links ask for. */
const launch = fc
  .record({
    issues: fc.array(fc.record({ slack: fc.nat(6), state: fc.constantFrom('todo', 'todo', 'doing', 'done') }), {
      minLength: 2,
      maxLength: 12,
    }),
    links: fc.uniqueArray(
      fc.record({
        from: fc.nat(11),
        to: fc.nat(11),
        lag: fc.nat(3),
        mode: fc.constantFrom('at-least', 'exactly', 'keep-gap'),
      }),
      { maxLength: 20, selector: ({ from, to }) => `${from} ${to}` },
    ),
    moves: fc.array(fc.record({ issue: fc.nat(11), day: fc.nat(40) }), { minLength: 1, maxLength: 4 }),
    seed: fc.nat(),
  })
  .map(({ issues, links, ...rest }) => ({
    ...rest,
    issues: issues.map(({ slack, state }, index) =>
      anIssue({ key: `MKT-${index}`, state, due: dayAfter(slack + 5 * index) }),
    ),
    dependencies: links
      .filter(({ from, to }) => from < to && to < issues.length)
      .map(({ from, to, ...terms }): GivenDependency => ({ from: `MKT-${from}`, to: `MKT-${to}`, ...terms })),
  }));

/** The whole launch as the engine sees it, read from the records and from Jira. */
async function planNow({ store, issues }: FakeWorld): Promise<LinkedPlan> {
  const milestones = store.milestoneTable.all();
  const facts = await issues.read(
    milestones.map(({ id }) => id),
    'app',
  );
  return planOf({ milestones, facts, calendars: new Map([['default', mondayToFriday]]) });
}

function datesOf(plan: LinkedPlan): Record<string, string | undefined> {
  return Object.fromEntries(plan.milestones.map(({ id, due }) => [id, due]));
}

describe('doJob', () => {
  test('whatever comes twice or in another order, dates end where the engine says, each issue written once', async () => {
    await fc.assert(
      fc.asyncProperty(launch, async ({ issues, dependencies, moves, seed }) => {
        fc.pre(dependencies.length > 0);
        const world = createFakeWorld();
        await givenLaunch(world, { issues, dependencies });
        for (const { issue, day } of moves) {
          const key = dependencies[issue % dependencies.length]?.from ?? 'none';
          // The day it has already: Jira raises no event.
          if (dueOf(world, key) === dayAfter(day)) continue;
          const before = await planNow(world);
          const changes = [{ id: anId(key), due: aDay(dayAfter(day)) }];
          const ripple = computeRipple(before, changes);
          forgetPast(world);

          await movedByPerson(world, key, { due: dayAfter(day) });
          await movedByPerson(world, key, { due: dayAfter(day) });
          await world.jobs.runAll(world, { seed, duplicates: 0.4, atOnce: 2 });

          const after = await planNow(world);
          expect(datesOf(after)).toEqual(datesOf(planAfter(before, { changes, shifts: ripple.shifts })));
          expect(world.issues.writes.map(({ id }) => id).sort()).toEqual(ripple.shifts.map(({ id }) => id).sort());
          expect(world.store.launchTable.all().every(({ openRipple }) => openRipple === null)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('links told in any order, or twice, make the same plan', async () => {
    await fc.assert(
      fc.asyncProperty(launch, async ({ issues, dependencies, seed }) => {
        const tell = async (world: FakeWorld): Promise<void> => {
          world.issues.put(...issues);
          for (const { from, to } of dependencies) {
            world.issues.drawLink({ from: anId(from), to: anId(to) });
            const seen = { by: null, at: world.clock.now() };
            await world.jobs.push([{ kind: 'link-drawn', issueIds: [anId(from), anId(to)], seen }]);
          }
        };
        const shuffled = createFakeWorld();
        await tell(shuffled);
        await shuffled.jobs.runAll(shuffled, { seed, duplicates: 0.4, atOnce: 4 });
        const orderly = createFakeWorld();
        await tell(orderly);
        await orderly.jobs.runAll(orderly);

        expect(linksIn(shuffled)).toEqual(linksIn(orderly));
        expect(linksIn(orderly)).toEqual(dependencies.map(({ from, to }) => `${from} gates ${to}`).sort());
        expect(groupsIn(shuffled)).toEqual(groupsIn(orderly));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  test('two hands that work two launches at a time do not disturb each other', async () => {
    const world = createFakeWorld();
    for (const number of [1, 3]) {
      await givenLaunch(world, {
        issues: [anIssue({ key: `MKT-${number}` }), anIssue({ key: `MKT-${number + 1}` })],
        dependencies: [{ from: `MKT-${number}`, to: `MKT-${number + 1}` }],
      });
    }
    await movedByPerson(world, 'MKT-1', { due: '2026-05-14' });
    await movedByPerson(world, 'MKT-3', { due: '2026-05-15' });

    await world.jobs.runAll(world, { atOnce: 2 });

    expect(world.issues.writes.map(({ id, to }) => [id, to.due]).sort()).toEqual([
      ['MKT-2', '2026-05-14'],
      ['MKT-4', '2026-05-15'],
    ]);
  });

  test('an issue that is in the plan twice over is still one milestone', async () => {
    const world = createFakeWorld();
    world.issues.put(anIssue({ key: 'MKT-1' }), anIssue({ key: 'MKT-2' }));
    const link = world.issues.drawLink({ from: anId('MKT-1'), to: anId('MKT-2') });

    await adoptLinks(world, [link, link]);
    await adoptLinks(world, [link], { ...plainTerms, lag: 2 });
    await noteChange(world, { issueId: anId('MKT-1'), status: false, seen: { by: null, at: world.clock.now() } });

    expect(world.store.milestoneTable.all()).toHaveLength(2);
    expect(world.store.milestoneTable.one(anId('MKT-2'))?.gatedBy).toMatchObject([{ lag: 2 }]);
  });
});

function linksIn({ store }: FakeWorld): string[] {
  return store.milestoneTable
    .all()
    .flatMap(({ id, gatedBy }) => gatedBy.map(({ from }) => `${from} gates ${id}`))
    .sort();
}

/** Issues by the launch that stands for them, by their smallest key. */
function groupsIn({ store }: FakeWorld): string[] {
  const inCharge = (id: string): string => {
    const launch = store.launchTable.all().find((candidate) => candidate.id === id);
    return launch?.joined ? inCharge(launch.joined) : id;
  };
  const groups = new Map<string, string[]>();
  for (const { id, launchId } of store.milestoneTable.all()) {
    groups.set(inCharge(launchId), [...(groups.get(inCharge(launchId)) ?? []), id]);
  }
  return [...groups.values()].map((ids) => ids.sort().join(' ')).sort();
}
