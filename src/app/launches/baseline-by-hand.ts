import type { LaunchAction } from '../../contract/launch';
import { done } from '../as-viewer';
import type { World } from '../ports';
import type { LaunchRequest } from './launch-request';
import { manageLaunch } from './manage-launch';
import { takeBaselineOf } from './take-baseline';

/** Takes a baseline for a viewer who manages the launch. */
export async function baselineByHand(
  world: World,
  { accountId }: LaunchRequest,
  { launchId }: { readonly launchId: string },
): Promise<LaunchAction> {
  return manageLaunch(world, { launchId, does: 'take a baseline' }, async ({ launch }) => {
    await takeBaselineOf(world, {
      launchId: launch.id,
      why: 'by-hand',
      seen: { by: accountId, at: world.clock.now() },
    });
    return done;
  });
}
