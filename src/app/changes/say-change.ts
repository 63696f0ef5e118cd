import type { ChangeAction, OpenChange } from '../../contract/change';
import type { ChangeId } from '../../domain/launches/changes/change-request';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused } from '../as-viewer';
import { isArchived } from '../launches/archive-launch';
import type { LaunchRequest } from '../launches/launch-request';
import { manageLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { openRequest } from './open-request';

const does = 'open this change request';

/** A person says that the scope changes. The same message sent twice, because its answer was lost, opens one. */
export async function sayChange(world: World, { accountId }: LaunchRequest, said: OpenChange): Promise<ChangeAction> {
  return manageLaunch(world, { launchId: said.launchId, does }, async ({ launch }): Promise<ChangeAction> => {
    if (launch.state === 'archived') return isArchived(does);
    const featureIds = [...new Set(said.featureIds)].map((id) => id as MilestoneId).sort();
    const seen = await world.issues.read(featureIds, 'viewer');
    const hidden = featureIds.find((id) => !seen.has(id));
    if (hidden !== undefined)
      return refused(`Cannot ${does}: issue ${hidden} does not exist, or you cannot see it. Choose another`);
    const text = said.text.trim();
    const id = await freeId(world, `${launch.id}:said:${world.digest(JSON.stringify([accountId, featureIds, text]))}`);
    const cause = { kind: 'said', featureIds, text } as const;
    await openRequest(world, { id, launchId: launch.id, cause, at: world.clock.now(), by: accountId });
    return { kind: 'done', changeId: id, notes: [] };
  });
}

/** What was said and decided before may come up again: that is another request. */
async function freeId({ gates, newId }: World, name: string): Promise<ChangeId> {
  const before = await gates.change(name as ChangeId);
  return (before && before.state !== 'open' ? `${name}:${newId()}` : name) as ChangeId;
}
