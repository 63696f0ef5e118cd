import type { ChangesReply } from '../../contract/change';
import type { ChangeRequest, ReworkImpact } from '../../domain/launches/changes/change-request';
import type { LaunchRequest } from '../launches/launch-request';
import { mayManage, onLaunch } from '../launches/manage-launch';
import type { LaunchSight } from '../launches/see-launch';
import { cardOf } from '../panel/to-card';
import type { World } from '../ports';
import { changeRows } from './change-rows';
import { impactOf } from './impact-of';
import { readTouch } from './read-touch';
import { scopeOf } from './scope-of';
import { seeWhole } from './see-whole';

/** Change requests of a launch, open ones first. What an open one costs is reckoned as things stand now. */
export async function listChanges(
  world: World,
  _: LaunchRequest,
  { launchId }: { readonly launchId: string },
): Promise<ChangesReply> {
  return onLaunch(world, launchId, async (sight): Promise<ChangesReply> => {
    const [changes, scope, canManage] = await Promise.all([
      world.gates.changesOf(sight.launch.id),
      scopeOf(world, sight.launch.id),
      mayManage(world, sight),
    ]);
    const costs = await costsOf(world, sight, changes);
    const { rows } = await changeRows(world, sight, { changes: [...changes].sort(openFirst), impactOf: costs });
    return {
      kind: 'changes',
      changes: [...rows],
      frozen: { since: scope?.since ?? null, gate: scope ? cardOf(sight.visible, scope.gateId) : null },
      canManage,
    };
  });
}

async function costsOf(
  world: World,
  sight: LaunchSight,
  changes: readonly ChangeRequest[],
): Promise<(change: ChangeRequest) => ReworkImpact> {
  const nothing: ReworkImpact = { assets: [], briefs: [], hours: 0, cost: 0 };
  const open = changes.filter(({ state }) => state === 'open').map(({ cause }) => cause);
  if (open.length === 0) return ({ impact }) => impact ?? nothing;
  const whole = await seeWhole(world, sight);
  const reckoned = { touch: await readTouch(world, whole, open), settings: sight.settings };
  return ({ state, cause, impact }) => (state === 'open' ? impactOf(whole, cause, reckoned) : (impact ?? nothing));
}

function openFirst(one: ChangeRequest, other: ChangeRequest): number {
  const rank = ({ state }: ChangeRequest): number => (state === 'open' ? 0 : 1);
  return rank(one) - rank(other) || (one.at < other.at ? 1 : -1);
}
