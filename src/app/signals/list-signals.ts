import type { SignalsReply } from '../../contract/signals';
import type { LaunchId } from '../../domain/launches/launch';
import { mayManage } from '../launches/manage-launch';
import { seeLaunch } from '../launches/see-launch';
import type { World } from '../ports';
import { escalationViews, isAsked, unnamedRoles } from './escalation-views';

/**
 * What somebody must look at in a launch. Of issues that the viewer may not see, only how many there are; unless they are
 * asked themselves: then in general words.
 */
export async function listSignals(
  world: World,
  { accountId }: { readonly accountId: string },
  { launchId }: { readonly launchId: string },
): Promise<SignalsReply> {
  const sight = await seeLaunch(world, launchId as LaunchId);
  if (!sight) return { kind: 'no-access' };
  const [all, notices, manages] = await Promise.all([
    world.signals.escalationsOf(sight.launch.id),
    world.signals.noticesOf(sight.launch.id),
    mayManage(world, sight),
  ]);
  const escalations = all.filter((one) => sight.visible.has(one.issueId) || isAsked(one, accountId));
  return {
    kind: 'signals',
    escalations: await escalationViews(world, sight, { accountId, escalations, notices, mayManage: manages }),
    hidden: all.length - escalations.length,
    unnamed: unnamedRoles(sight),
  };
}
