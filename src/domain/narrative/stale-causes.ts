import type { Feature, FeatureCause, NamedFeature } from './feature';
import type { IssueId } from './issue-id';

/** Something that happened to a named feature after a person last looked at it. */
export interface StaleCause {
  readonly id: IssueId;
  /** `FeatureChange.revision` */
  readonly revision: number;
  readonly cause: FeatureCause;
  /** ISO instant. */
  readonly at: string;
}

/** Why what names these features must be looked at again: feature by feature, oldest first. Empty when it still stands. */
export function staleCauses(
  named: readonly NamedFeature[],
  features: ReadonlyMap<IssueId, Pick<Feature, 'changes'>>,
): StaleCause[] {
  return named.flatMap(({ id, seen }) =>
    (features.get(id)?.changes ?? [])
      .filter(({ revision }) => revision > seen)
      .map(({ revision, cause, at }) => ({ id, revision, cause, at })),
  );
}
