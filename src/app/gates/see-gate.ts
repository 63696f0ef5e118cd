import type { Gate } from '../../domain/gates/gate';
import { emptyGate } from '../../domain/gates/empty-gate';
import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import type { Issue, World } from '../ports';

/** Who asks: from the platform's context, never from the payload. */
export interface GateRequest {
  readonly accountId: string;
}

/** A milestone whose issue the viewer sees, with its gate, or one that asks for nothing. */
export interface GateSight {
  readonly issue: Issue;
  readonly milestone: TrackedMilestone;
  /** The one in charge. */
  readonly launch: Launch;
  readonly gate: Gate;
  /** May edit the issue. */
  readonly canEdit: boolean;
  /** May say what is asked for, waive, and name people. */
  readonly canManage: boolean;
}

export type SeenGate =
  { readonly kind: 'no-access' | 'no-milestone' } | { readonly kind: 'gate'; readonly sight: GateSight };

/** The issue as the viewer sees it; a gate needs a milestone to sit on. */
export async function seeGate(world: World, named: string): Promise<SeenGate> {
  // The schema of the message has checked that this is an id.
  const id = named as MilestoneId;
  const [issue, known] = await Promise.all([
    world.issues.read([id], 'viewer').then((found) => found.get(id)),
    world.gates.known([id]),
  ]);
  if (!issue) return { kind: 'no-access' };
  const milestone = known.milestones.get(id);
  const launch = milestone && (await launchInCharge(world.store, milestone.launchId));
  if (!launch || launch.state === 'removed') return { kind: 'no-milestone' };
  const gate = known.gates.get(id) ?? emptyGate(id, world.clock.now());
  return { kind: 'gate', sight: { issue, milestone, launch, gate, ...(await rightsOn(world, id, launch)) } };
}

/** The head of a launch is its T-0; where it has none, this issue stands for it. */
async function rightsOn(
  world: World,
  id: MilestoneId,
  launch: Launch,
): Promise<Pick<GateSight, 'canEdit' | 'canManage'>> {
  const head = (await headOf(world, id, launch)) ?? id;
  const editable = await world.issues.editable([...new Set([id, head])]);
  return { canEdit: editable.has(id), canManage: editable.has(head) || (await world.site.viewerAdministers()) };
}

/** T-0, as long as it is a milestone of this launch. */
async function headOf(
  { store }: World,
  id: MilestoneId,
  { id: launchId, t0 }: Launch,
): Promise<MilestoneId | undefined> {
  if (t0 === null || t0 === id) return undefined;
  const head = (await store.milestones([t0])).get(t0);
  if (!head) return undefined;
  return head.launchId === launchId || (await launchInCharge(store, head.launchId))?.id === launchId ? t0 : undefined;
}
