import type { FormatsReply } from '../../contract/formats';
import type { LaunchRequest } from '../launches/launch-request';
import { onLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { formatsView } from './formats-view';
import { openFormats } from './open-formats';

/** What a launch needs, by channel, format and region, for whoever sees the launch. */
export async function loadFormats(
  world: World,
  _: LaunchRequest,
  { launchId }: { readonly launchId: string },
): Promise<FormatsReply> {
  return onLaunch(world, launchId, async (sight) => formatsView(world, await openFormats(world, sight)));
}
