import { settle } from '../../src/app/dates/settle';
import { reconcileAll } from '../../src/app/launches/reconcile-all';
import { sightOf } from '../../src/app/launches/see-launch';
import { standingOf } from '../../src/domain/schedule/standing-of';
import type { LinkedPlan } from '../../src/domain/launches/plan-of';
import { createFakeWorld, type FakeWorld } from '../support/fake-world';
import { givenLaunch, launchOf, recordOf } from '../support/given-launch';
import { randomChanges, randomLaunch } from '../support/random-history';
import { seededRandom } from '../support/seeded-random';
import { StormyLaunch } from '../support/stormy-launch';

const histories = 240;
const perTest = 40;

interface History {
  readonly world: FakeWorld;
  readonly storm: StormyLaunch;
  readonly key: string;
}

/** A launch lived through; one reconciliation has followed. */
async function lived(seed: number): Promise<History> {
  const random = seededRandom(seed);
  const world = createFakeWorld();
  const launch = randomLaunch(random);
  await givenLaunch(world, launch);
  const key = launch.issues[0]?.key ?? '';
  for (const pinned of launch.pinned) world.store.milestoneTable.put({ ...recordOf(world, pinned), pinned: true });
  const people = { 'launch owner': 'olga', 'marketing production lead': 'mark', 'product manager': 'pia' };
  const t0 = launch.issues.findLast(({ role }) => role === 'product')?.id ?? null;
  world.store.launchTable.put({ ...launchOf(world, key), people, t0 });
  const storm = new StormyLaunch(world, random);
  for (const change of randomChanges(random, launch)) {
    storm.act(change);
    await storm.blow();
  }
  await storm.calm(0.3);
  await reconcileAll(world);
  await storm.calm(0);
  return { world, storm, key };
}

/** Rules in force that a date breaks although the app could have moved it. */
function brokenRules({ milestones, dependencies, ...plan }: LinkedPlan): string[] {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  return dependencies.flatMap((dependency) => {
    const to = byId.get(dependency.to);
    const isFixed = !to || to.pinned || to.role === 'product' || to.state !== 'todo';
    if (isFixed || dependency.overridden) return [];
    const { kind } = standingOf({ milestones, dependencies, ...plan }, dependency);
    return kind === 'short' || kind === 'not-exact' ? [`${dependency.from} > ${dependency.to}: ${kind}`] : [];
  });
}

function datesOf({ issues }: FakeWorld): string {
  return JSON.stringify(issues.all().issues.map(({ key, dates }) => [key, dates]));
}

/** Judges every date and every dependency again. */
async function settleAll(world: FakeWorld, key: string): Promise<void> {
  const launchId = launchOf(world, key).id;
  const issueIds = world.issues.all().issues.map(({ id }) => id);
  const seen = { by: null, at: world.clock.now() };
  await settle(world, { kind: 'settle', launchId, issueIds, seen });
  await settle(world, { kind: 'judge', cause: 'dependency', launchId, issueIds, seen });
}

/** Each step of an escalation asks one person, in one message of theirs. */
function wronglyAsked({ signals }: FakeWorld): string[] {
  const notices = signals.noticeTable.all();
  return signals.escalationTable.all().flatMap(({ id, steps }) =>
    steps.flatMap(({ accountId }) => {
      const asking = notices.filter((one) => one.accountId === accountId && one.escalations.includes(id));
      return accountId === null || asking.length === 1 ? [] : [`${id} ${accountId}: ${asking.length}`];
    }),
  );
}

function repeated(marks: readonly string[]): string[] {
  return marks.filter((mark, index) => marks.indexOf(mark) !== index);
}

describe('whatever is lost, doubled, reordered or broken off', () => {
  const seeds = Array.from({ length: histories / perTest }, (_, lot) => lot * perTest + 1);
  const met = { told: 0, raised: 0, written: 0, brokenOff: 0, overridden: 0 };

  test.each(seeds)(
    'one reconciliation brings dates level and tells everyone once (histories from %i)',
    async (from) => {
      for (let seed = from; seed < from + perTest; seed += 1) {
        const { world, storm, key } = await lived(seed);
        const launch = launchOf(world, key);
        const { plan } = await sightOf(world, launch, 'app');
        const marks = world.messages.told.map(({ message }) => message.mark);
        const notices = world.signals.noticeTable.all();
        const before = datesOf(world);
        met.told += marks.length;
        met.raised += world.signals.escalationTable.all().length;
        met.written += world.issues.writes.length;
        met.brokenOff += storm.brokenOff;
        met.overridden += plan.dependencies.filter(({ overridden }) => overridden).length;

        await settleAll(world, key);

        const open = notices.filter(({ state }) => state === 'due' || state === 'sending');
        const untold = notices.filter(({ state, id }) => state === 'sent' && !marks.includes(id));
        expect({
          ...{ seed, broken: brokenRules(plan), moved: datesOf(world) !== before, unseen: storm.unseen },
          ...{ running: launch.openRipple, open, untold, twice: repeated(marks), asked: wronglyAsked(world) },
        }).toEqual({
          seed,
          broken: [],
          moved: false,
          unseen: [],
          running: null,
          open: [],
          untold: [],
          twice: [],
          asked: [],
        });
      }
    },
  );

  test('was put to the test by these histories', () => {
    expect(Object.entries(met).filter(([, count]) => count < histories / 4)).toEqual([]);
  });
});
