import type { Feature } from '../../domain/narrative/feature';
import { Outage, type World } from '../ports';

/**
 * Looks once more at features that have just been named for the first time. What happened to them between the look at
 * Jira and the save was told by an event that found no record yet, and was dropped.
 */
export async function followFresh(
  { jobs, clock }: Pick<World, 'jobs' | 'clock'>,
  fresh: readonly Pick<Feature, 'id'>[],
): Promise<void> {
  if (fresh.length === 0) return;
  const seen = { by: null, at: clock.now() };
  try {
    await jobs.push(fresh.map(({ id }) => ({ kind: 'feature-changed', issueId: id, seen })));
  } catch (failure) {
    // What names them is saved already, and the hourly look at all features makes up for this one.
    if (!(failure instanceof Outage)) throw failure;
  }
}
