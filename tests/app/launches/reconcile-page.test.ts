import { reconcileAll } from '../../../src/app/launches/reconcile-all';
import type { Job } from '../../../src/app/ports';
import { aLaunch, aLaunchId } from '../../support/a-launch';
import { anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { givenLaunch } from '../../support/given-launch';
import { saveSiteFacts } from '../../support/save-site-facts';

async function givenLaunches(count: number): Promise<FakeWorld> {
  const world = createFakeWorld();
  await saveSiteFacts(world.issues, world.settings);
  for (let index = 0; index < count; index += 1)
    world.store.launchTable.put(aLaunch({ id: aLaunchId(`launch-${index}`) }));
  return world;
}

type Page = Extract<Job, { kind: 'reconcile-page' }>;

function isPage(job: Job): job is Page {
  return job.kind === 'reconcile-page';
}

/** Minutes until a page is worked off, by its waits. */
async function workedOff(world: FakeWorld): Promise<{ reconciled: string[]; perPage: number[]; waits: number[] }> {
  const found = { reconciled: [] as string[], perPage: [] as number[], waits: [] as number[] };
  const take = (): Job[] => world.jobs.queue.splice(0);
  for (let jobs = take(); jobs.length > 0; jobs = take()) {
    const own = jobs.flatMap((job) => (job.kind === 'reconcile' ? [job.launchId] : []));
    found.reconciled.push(...own);
    found.perPage.push(own.length);
    for (const page of jobs.filter(isPage)) {
      found.waits.push(page.wait);
      world.jobs.queue.push(page);
      await world.jobs.runNext(world);
    }
  }
  return found;
}

describe('reconcileAll', () => {
  test('2,000 launches go off 400 a minute, each once, in 14 pushes', async () => {
    const world = await givenLaunches(2_000);

    await reconcileAll(world);
    const { reconciled, perPage, waits } = await workedOff(world);

    expect(new Set(reconciled).size).toBe(2_000);
    expect(reconciled).toHaveLength(2_000);
    expect(perPage.every((count) => count <= 400)).toBe(true);
    expect(waits).toEqual([60, 60, 60, 60]);
    // Of the port; the queue takes fifty jobs at a time.
    const requests = world.jobs.pushes.reduce((sum, jobs) => sum + Math.ceil(jobs / 50), 0);
    expect(requests).toBe(45);
    expect(requests).toBeLessThan(1_000);
  });

  test('20,000 launches are carried in jobs of no more than 2,000, put off by no more than the queue puts off', async () => {
    const world = await givenLaunches(20_000);

    await reconcileAll(world);

    const pages = world.jobs.queue.filter(isPage);
    expect(pages.map(({ launchIds }) => launchIds.length)).toEqual([...Array<number>(9).fill(2_000), 1_600]);
    expect(pages.map(({ wait }) => wait).slice(0, 3)).toEqual([60, 360, 660]);
    expect(Math.max(...pages.map((page) => JSON.stringify(page).length))).toBeLessThan(100 * 1024);
    const { reconciled } = await workedOff(world);
    expect(new Set(reconciled).size).toBe(20_000);
  });

  test('a launch at rest pushes nothing', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
    });
    await reconcileAll(world);
    const before = world.jobs.pushes.length;

    await world.jobs.runAll(world);

    expect(world.jobs.pushes).toHaveLength(before);
  });
});
