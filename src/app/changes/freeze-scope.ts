import { isFreezing, type FreezingGate } from '../../domain/gates/is-freezing';
import type { FrozenScope } from '../../domain/launches/changes/frozen-scope';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import { milestonesOfLaunch } from '../launches/milestones-of-launch';
import { readAtOnce } from '../launches/read-at-once';
import type { World } from '../ports';
import { takeInFeatures } from './take-in-features';

/** As many as Jira gives in one answer. */
const perRead = 100;

/**
 * Writes down what belongs to a launch: children of its product epics become features. Done again later it finds what has
 * been added since, whatever event was lost, and opens change requests for that.
 */
export async function freezeScope(world: World, launchId: LaunchId): Promise<void> {
  const launch = await launchInCharge(world.store, launchId);
  if (launch?.state !== 'active') return;
  const milestones = await milestonesOfLaunch(world, launch);
  const gate = await freezingGate(world, milestones);
  if (!gate) return;
  const before = await world.gates.scope(launch.id);
  const scope = await scopeNow(world, launch, { milestones, gate });
  const isFrozen = before?.gateId === scope.gateId && before.since === scope.since;
  await takeInChildren(world, scope, isFrozen);
  if (!isFrozen || differs(before, scope)) await world.gates.saveScope({ ...scope, version: before?.version ?? 0 });
}

/** The one that was open first. */
async function freezingGate(
  { gates }: World,
  milestones: ReadonlyMap<MilestoneId, TrackedMilestone>,
): Promise<FreezingGate | undefined> {
  const ids = [...milestones.values()].filter(({ hasGate }) => hasGate).map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const found = [...(await gates.gates(ids)).values()].filter(isFreezing);
  return found.sort((one, other) => (one.firstOpenAt < other.firstOpenAt ? -1 : 1))[0];
}

type Scope = Omit<FrozenScope, 'version'> & { readonly children: readonly MilestoneId[] };

interface Frozen {
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly gate: FreezingGate;
}

async function scopeNow({ issues }: World, { id, t0 }: Launch, { milestones, gate }: Frozen): Promise<Scope> {
  const own = await readAtOnce(issues, [...milestones.keys()], 'app');
  const epics = [...own.values()].filter((issue) => issue.role === 'product' || issue.id === t0);
  const epicIds = epics.map((epic) => epic.id).sort();
  const children = epicIds.length === 0 ? [] : await issues.children(epicIds);
  const found = await readAtOnce(issues, children, 'app');
  const projectIds = [...new Set([...epics, ...found.values()].map(({ projectId }) => projectId))].sort();
  return { launchId: id, gateId: gate.issueId, since: gate.firstOpenAt, epicIds, projectIds, children };
}

async function takeInChildren(world: World, { launchId, children }: Scope, isFrozen: boolean): Promise<void> {
  const known = await world.narrative.features(children);
  const fresh = children.filter((id) => !known.has(id));
  const added = isFrozen ? { by: null, at: world.clock.now() } : null;
  for (let from = 0; from < fresh.length; from += perRead) {
    const facts = await world.issues.featureFacts(fresh.slice(from, from + perRead), 'app');
    await takeInFeatures(world, { launchId, facts, added });
  }
}

function differs(before: FrozenScope, { epicIds, projectIds }: Scope): boolean {
  return JSON.stringify([before.epicIds, before.projectIds]) !== JSON.stringify([epicIds, projectIds]);
}
