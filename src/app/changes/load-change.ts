import type { ChangeReply } from '../../contract/change';
import type { LaunchRequest } from '../launches/launch-request';
import { mayManage, onLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { changeRows } from './change-rows';
import { findChange, noSuchChange } from './find-change';
import { impactOf } from './impact-of';
import { impactView } from './impact-view';
import { readTouch } from './read-touch';
import { seeWhole } from './see-whole';

interface Asked {
  readonly launchId: string;
  readonly changeId: string;
}

/** A change request with what it costs: as it was when it was decided, else as things stand. */
export async function loadChange(world: World, _: LaunchRequest, { launchId, changeId }: Asked): Promise<ChangeReply> {
  return onLaunch(world, launchId, async (sight): Promise<ChangeReply> => {
    const change = await findChange(world, sight, changeId);
    if (!change) return noSuchChange;
    const { cause, state } = change;
    const whole = await seeWhole(world, sight);
    const [touch, canManage] = await Promise.all([readTouch(world, whole, [cause]), mayManage(world, sight)]);
    const isDecided = state !== 'open';
    const impact =
      isDecided && change.impact ? change.impact : impactOf(whole, cause, { touch, settings: sight.settings });
    const { rows, visible } = await changeRows(world, sight, { changes: [change], impactOf: () => impact });
    const [row] = rows;
    if (!row) return noSuchChange;
    const canDecide = canManage && !isDecided && sight.launch.state === 'active';
    return { kind: 'change', row, impact: impactView(sight, { cause, impact, touch, isDecided, visible }), canDecide };
  });
}
