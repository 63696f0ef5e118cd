import type { TriageReply } from '../../contract/triage';
import type { LaunchRequest } from '../launches/launch-request';
import { onLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { openTriage } from './open-triage';
import { triageView } from './triage-view';

/** How late a launch is, and what becomes of its assets, for whoever sees the launch. */
export async function loadTriage(
  world: World,
  _: LaunchRequest,
  { launchId }: { readonly launchId: string },
): Promise<TriageReply> {
  return onLaunch(world, launchId, async (sight) => triageView(world, await openTriage(world, sight)));
}
