import { changeIdOf } from '../../domain/launches/changes/change-id-of';
import type { LaunchId } from '../../domain/launches/launch';
import type { FeatureFacts } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import { Outage, type Sighting, type World } from '../ports';
import { openRequest } from './open-request';

/** As many as one transaction takes. */
const mostPerSave = 25;

interface Newcomers {
  readonly launchId: LaunchId;
  readonly facts: ReadonlyMap<IssueId, FeatureFacts>;
  /** Since when they belong to the scope; null: they did before it was frozen. */
  readonly added: Sighting | null;
}

/**
 * Watches issues from now on as claims and briefs would that name them. Change requests come first: broken off in
 * between, the next attempt finds the same issues new.
 */
export async function takeInFeatures(world: World, { launchId, facts, added }: Newcomers): Promise<void> {
  const ids = [...facts.keys()];
  if (added) for (const featureId of ids) await openRequest(world, { ...additionOf(launchId, featureId), ...added });
  const known = await world.narrative.features(ids);
  const features = [...facts].flatMap(([id, own]) =>
    known.has(id) ? [] : [{ id, facts: own, changes: [], revision: 0, version: 0 }],
  );
  for (let from = 0; from < features.length; from += mostPerSave) {
    const some = features.slice(from, from + mostPerSave);
    if ((await world.narrative.save({ features: some })) === 'changed-meanwhile')
      throw new Outage(`Cannot take in the features of launch "${launchId}": somebody has just named one of them`, 1);
  }
}

function additionOf(launchId: LaunchId, featureId: IssueId) {
  const what = 'added' as const;
  const cause = { kind: 'feature', featureId, what, from: null, to: null } as const;
  return { id: changeIdOf(launchId, { featureId, what, version: 0 }), launchId, cause };
}
