import { adoptLinks } from '../../src/app/launches/adopt-links';
import { noteChange } from '../../src/app/note-change';
import type { VersionedIssue } from '../../src/app/ports';
import type { Launch } from '../../src/domain/launches/launch';
import { plainTerms, type DependencyTerms, type TrackedMilestone } from '../../src/domain/launches/tracked-milestone';
import { anId } from './an-issue';
import type { FakeWorld } from './fake-world';
import { knownDates } from './known-dates';
import { saveSiteFacts } from './save-site-facts';

export interface GivenDependency extends Partial<DependencyTerms> {
  readonly from: string;
  readonly to: string;
}

/** Issues that Jira and the plan both know, at rest: nothing is queued, no traffic is counted yet. */
export async function givenLaunch(
  world: FakeWorld,
  {
    issues,
    dependencies,
  }: { readonly issues: readonly VersionedIssue[]; readonly dependencies: readonly GivenDependency[] },
): Promise<void> {
  await saveSiteFacts(world.issues, world.settings);
  world.issues.put(...issues);
  const drawn = dependencies.map(({ from, to, ...terms }) => ({
    link: world.issues.drawLink({ from: anId(from), to: anId(to) }),
    terms: { ...plainTerms, ...terms },
  }));
  await adoptLinks(
    world,
    drawn.map(({ link }) => link),
  );
  for (const { link, terms } of drawn) await adoptLinks(world, [link], terms);
  forgetPast(world);
}

export function forgetPast({ issues, store, jobs }: FakeWorld): void {
  issues.forgetTraffic();
  store.reads = 0;
  jobs.queue.length = 0;
  jobs.runs = 0;
}

/** A person sets dates in Jira, and Jira tells the app. */
export async function movedByPerson(
  world: FakeWorld,
  key: string,
  { due, start, by = 'ann' }: { due: string | null; start?: string | null; by?: string },
): Promise<void> {
  const { dates } = world.issues.at(anId(key));
  world.issues.edit(anId(key), { dates: knownDates(due, start === undefined ? dates.start : start) });
  await noteChange(world, { issueId: anId(key), status: false, seen: { by, at: world.clock.now() } });
}

/** The same, with all that follows. */
export async function moved(world: FakeWorld, key: string, due: string): Promise<void> {
  await movedByPerson(world, key, { due });
  await world.jobs.runAll(world);
}

export function dueOf({ issues }: FakeWorld, key: string): string | null {
  return issues.at(anId(key)).dates.due;
}

export function recordOf({ store }: FakeWorld, key: string): TrackedMilestone {
  const record = store.milestoneTable.one(anId(key));
  if (!record) throw new Error(`Cannot look at milestone "${key}": it is not in the plan`);
  return record;
}

/** Keys whose dates were written through the app, in order of writing. */
export function writtenKeys({ issues }: FakeWorld): string[] {
  return issues.writes.map(({ id }) => id);
}

/** The launch that an issue belongs to. */
export function launchOf(world: FakeWorld, key: string): Launch {
  const launch = world.store.launchTable.one(recordOf(world, key).launchId);
  if (!launch) throw new Error(`Cannot look at the launch of "${key}": it is not stored`);
  return launch;
}
