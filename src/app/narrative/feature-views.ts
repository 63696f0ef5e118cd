import type { NamedFeatureView, StaleView } from '../../contract/narrative';
import type { Feature, NamedFeature } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import { staleCauses } from '../../domain/narrative/stale-causes';
import { cardOf } from '../panel/to-card';
import type { Issue, World } from '../ports';

/** Named features as one viewer may see them. */
export interface FeatureSight {
  readonly features: ReadonlyMap<IssueId, Feature>;
  readonly visible: ReadonlyMap<IssueId, Issue>;
}

/** Two reads at once, however many features; none when there are none. `more`: issues wanted for other reasons. */
export async function seeFeatures(
  { issues, narrative }: Pick<World, 'issues' | 'narrative'>,
  named: readonly Pick<NamedFeature, 'id'>[],
  more: readonly IssueId[] = [],
): Promise<FeatureSight> {
  const ids = [...new Set(named.map(({ id }) => id))];
  const wanted = [...new Set([...ids, ...more])];
  const [features, visible] = await Promise.all([
    ids.length > 0 ? narrative.features(ids) : new Map<IssueId, Feature>(),
    wanted.length > 0 ? issues.read(wanted, 'viewer') : new Map<IssueId, Issue>(),
  ]);
  return { features, visible };
}

/** The id stays where the viewer does not see the issue, so that a save does not lose it. */
export function featureView({ id }: NamedFeature, { visible }: FeatureSight): NamedFeatureView {
  return { id, card: cardOf(visible, id) };
}

/**
 * What happened since a person last looked; empty when what names these features still stands. Of an issue the viewer
 * does not see it is told that something happened, and when.
 */
export function staleViews(named: readonly NamedFeature[], { features, visible }: FeatureSight): StaleView[] {
  return staleCauses(named, features).map(({ id, cause, at }) => {
    const feature = cardOf(visible, id);
    // Nobody sees what is gone, and that it is gone says nothing about it.
    return { feature, cause: feature || cause === 'gone' ? cause : 'changed', at };
  });
}
