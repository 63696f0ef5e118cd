import type { ChangeId, ChangeRequest } from '../../domain/launches/changes/change-request';
import { refused, type Refused } from '../as-viewer';
import { launchInCharge } from '../launches/launch-in-charge';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';

/** A change request of this launch, or of one that it has taken in. */
export async function findChange(
  { gates, store }: World,
  { launch }: LaunchSight,
  id: string,
): Promise<ChangeRequest | undefined> {
  const change = await gates.change(id as ChangeId);
  if (!change) return undefined;
  const own = change.launchId === launch.id || (await launchInCharge(store, change.launchId))?.id === launch.id;
  return own ? change : undefined;
}

export const noSuchChange: Refused = refused(
  'Cannot find this change request: this launch has none under this id. Load the page again',
);
