import type { GatesReply } from '../../contract/gate-lists';
import type { MilestoneId } from '../../domain/schedule/plan';
import { mayManage, onLaunch } from '../launches/manage-launch';
import { editableAtOnce } from '../launches/read-at-once';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import { gateViews } from './gate-views';
import type { GateRequest, GateSight } from './see-gate';

/** A reply holds no more; the rest is found at the issues. */
const mostGates = 100;

/** The gates of a launch that the viewer sees, by the day of their milestones. */
export async function listGates(
  world: World,
  request: GateRequest,
  { launchId }: { readonly launchId: string },
): Promise<GatesReply> {
  return onLaunch(world, launchId, async (sight): Promise<GatesReply> => {
    const { milestones, visible } = sight;
    const gated = [...milestones.values()].filter(({ hasGate }) => hasGate).map(({ id }) => id);
    const seen = byDay(
      gated.filter((id) => visible.has(id)),
      sight,
    );
    const sights = await sightsOf(world, sight, seen.slice(0, mostGates));
    return {
      kind: 'gates',
      gates: await gateViews(world, request, { sights, read: visible }),
      hidden: gated.length - seen.length,
      truncated: seen.length > mostGates,
    };
  });
}

function byDay(ids: readonly MilestoneId[], { visible }: LaunchSight): MilestoneId[] {
  const order = (id: MilestoneId): string => `${visible.get(id)?.dates.due ?? '9999'} ${visible.get(id)?.key ?? id}`;
  return [...ids].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

async function sightsOf(world: World, sight: LaunchSight, ids: readonly MilestoneId[]): Promise<GateSight[]> {
  const { launch, milestones, visible } = sight;
  if (ids.length === 0) return [];
  const heads = launch.t0 === null ? [...visible.keys()] : [launch.t0];
  const editable = await editableAtOnce(world.issues, [...new Set([...ids, ...heads])]);
  const [gates, canManage] = await Promise.all([world.gates.gates(ids), mayManage(world, sight, editable)]);
  return ids.flatMap((id): GateSight[] => {
    const [issue, milestone, gate] = [visible.get(id), milestones.get(id), gates.get(id)];
    if (!issue || !milestone || !gate || gate.criteria.length === 0) return [];
    return [{ issue, milestone, launch, gate, canManage, canEdit: editable.has(id) }];
  });
}
