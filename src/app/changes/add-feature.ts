import type { FeatureFacts } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import type { FrozenScope } from '../../domain/launches/changes/frozen-scope';
import { launchInCharge } from '../launches/launch-in-charge';
import type { Sighting, World } from '../ports';
import { scopeOf } from './scope-of';
import { takeInFeatures } from './take-in-features';

/** Takes an issue that has come into an epic of a frozen scope in as a feature, and opens a change request for it. */
export async function addFeature(world: World, id: IssueId, seen: Sighting): Promise<void> {
  const facts = (await world.issues.featureFacts([id], 'app')).get(id);
  const scope = facts && (await scopeAround(world, facts));
  if (!scope) return;
  // An event may come minutes late: what was there before belongs to what was frozen.
  const added = seen.at > scope.since ? seen : null;
  await takeInFeatures(world, { launchId: scope.launchId, facts: new Map([[id, facts]]), added });
}

async function scopeAround(world: World, { parentId }: FeatureFacts): Promise<FrozenScope | undefined> {
  if (parentId === null) return undefined;
  // The parent of an issue is an issue.
  const epicId = parentId as IssueId;
  const milestone = (await world.store.milestones([epicId])).get(epicId);
  const launch = milestone && (await launchInCharge(world.store, milestone.launchId));
  if (launch?.state !== 'active') return undefined;
  const scope = await scopeOf(world, launch.id);
  return scope?.epicIds.includes(epicId) === true ? scope : undefined;
}
