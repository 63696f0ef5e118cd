import type { ActionReply } from '../../contract/issue-panel';
import { asViewer, done, refused, type Request } from '../as-viewer';
import type { World } from '../ports';
import { updateLaunch } from '../update-launch';
import { launchInCharge } from './launch-in-charge';

export async function renameLaunch(world: World, request: Request, name: string): Promise<ActionReply> {
  return asViewer(world, request, {
    needs: 'canLink',
    act: async ({ issue }) => {
      const milestone = (await world.store.milestones([issue.id])).get(issue.id);
      const launch = milestone && (await launchInCharge(world.store, milestone.launchId));
      if (!launch) return refused(`Cannot rename the launch of ${issue.key}: it is in no launch`);
      await updateLaunch(world.store, launch.id, (now) => ({ ...now, name, namedAfter: null }));
      return done;
    },
  });
}
