import type { Job, World } from '../ports';

/** Launches a minute: the queue takes 500 jobs a minute for the whole site, and people's own acts need some of them. */
const perMinute = 400;
/** Ids are carried from minute to minute because places in a listing do not last: so many fit one job. */
const mostCarried = 2_000;
/** Seconds. */
const aMinute = 60;
const longestDelay = 900;

type Page = Pick<Extract<Job, { kind: 'reconcile-page' }>, 'launchIds' | 'wait'>;

/** Sets off the reconciliation of launches, so many a minute. `wait`: seconds that were left when the job was pushed. */
export async function reconcilePage({ jobs }: Pick<World, 'jobs'>, { launchIds, wait }: Page): Promise<void> {
  // A job can be put off by a quarter of an hour at a time.
  if (wait > longestDelay) return jobs.push([{ kind: 'reconcile-page', launchIds, wait: wait - longestDelay }]);
  const [now, later] = [launchIds.slice(0, perMinute), launchIds.slice(perMinute)];
  if (later.length > 0) await jobs.push(carried(later));
  await jobs.push(now.map((launchId) => ({ kind: 'reconcile', launchId })));
}

/** Those after the first two thousand wait until these are through. */
function carried(launchIds: readonly Page['launchIds'][number][]): Job[] {
  return Array.from({ length: Math.ceil(launchIds.length / mostCarried) }, (_, lot) => ({
    kind: 'reconcile-page',
    launchIds: launchIds.slice(lot * mostCarried, (lot + 1) * mostCarried),
    wait: aMinute * (1 + lot * (mostCarried / perMinute)),
  }));
}
