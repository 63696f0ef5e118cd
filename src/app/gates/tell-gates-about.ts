import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import type { Job, World } from '../ports';
import { distinct } from './named-by';

/** Has the gates of these issues' launches judged again, where they have any: what some of them lean on has changed. */
export async function tellGatesAbout({ store, jobs }: World, ids: readonly MilestoneId[]): Promise<void> {
  const milestones = [...(await store.milestones(ids)).values()];
  const launches = await Promise.all(
    distinct(milestones.map(({ launchId }) => launchId)).map((id) => launchInCharge(store, id)),
  );
  const gated = launches.flatMap((launch) => ((launch?.outlook?.gates.all ?? 0) > 0 && launch ? [launch.id] : []));
  const told = distinct(gated).map((launchId): Job => ({ kind: 'tell-gates', launchId, issueIds: null }));
  if (told.length > 0) await jobs.push(told);
}
