import type { Feature, FeatureFacts, NamedFeature } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import type { World } from '../ports';

export type Naming =
  | {
      readonly kind: 'named';
      /** One per id that was asked for. */
      readonly named: ReadonlyMap<IssueId, NamedFeature>;
      /** Watched from now on: to be saved together with what names them. */
      readonly fresh: readonly Feature[];
    }
  /** The viewer sees no issue of these ids: nothing can be newly rested on it. */
  | { readonly kind: 'hidden'; readonly ids: readonly IssueId[] };

/**
 * Names issues as features. Those that stood there before stay as they were, seen or not; naming one anew says that the
 * viewer knows what has happened to it so far.
 */
export async function nameFeatures(
  { issues, narrative }: World,
  ids: readonly IssueId[],
  before: readonly NamedFeature[],
): Promise<Naming> {
  const standing = new Map(before.map((feature) => [feature.id, feature]));
  const added = [...new Set(ids)].filter((id) => !standing.has(id));
  if (added.length === 0) return { kind: 'named', named: pick(standing, ids), fresh: [] };
  const [visible, facts, known] = await Promise.all([
    issues.read(added, 'viewer'),
    // As the app, which follows them later: what the viewer sees of an epic or version might differ and look like news.
    issues.featureFacts(added, 'app'),
    narrative.features(added),
  ]);
  const hidden = added.filter((id) => !visible.has(id));
  if (hidden.length > 0) return { kind: 'hidden', ids: hidden };
  const fresh = added.filter((id) => !known.has(id)).map((id) => newFeature(id, facts.get(id)));
  for (const id of added) standing.set(id, { id, seen: known.get(id)?.revision ?? 0 });
  return { kind: 'named', named: pick(standing, ids), fresh };
}

function newFeature(id: IssueId, facts: FeatureFacts | undefined): Feature {
  return { id, facts: facts ?? null, changes: [], revision: 0, version: 0 };
}

function pick(all: ReadonlyMap<IssueId, NamedFeature>, ids: readonly IssueId[]): Map<IssueId, NamedFeature> {
  return new Map(ids.flatMap((id) => all.get(id) ?? []).map((feature) => [feature.id, feature]));
}
