import type { Feature, FeatureCause, FeatureChange, FeatureFacts } from './feature';

const mostKept = 20;

/** By whom and when, as far as Jira said. */
interface Seen {
  readonly by: string | null;
  /** ISO instant. */
  readonly at: string;
}

/**
 * A feature as it stands in Jira now, with what happened to it. What comes back tells nothing new, and nothing undoes
 * what has been told; the first facts tell nothing.
 * @param facts null when the issue is gone, or hidden from the app
 * @returns `before` itself when nothing has changed
 */
export function noteFeature(before: Feature, facts: FeatureFacts | null, { by, at }: Seen): Feature {
  if (areSame(before.facts, facts)) return before;
  const causes = before.facts === null ? [] : facts === null ? (['gone'] as const) : causesOf(before.facts, facts);
  const added = causes.map((cause, index): FeatureChange => {
    return { revision: before.revision + index + 1, cause, at, by };
  });
  return {
    ...before,
    facts,
    changes: [...before.changes, ...added].slice(-mostKept),
    revision: before.revision + added.length,
  };
}

function causesOf(was: FeatureFacts, is: FeatureFacts): FeatureCause[] {
  const happened: readonly (readonly [FeatureCause, boolean])[] = [
    ['descoped', is.descoped && !was.descoped],
    ['left-epic', was.parentId !== null && is.parentId !== was.parentId],
    ['left-version', was.versionIds.some((id) => !is.versionIds.includes(id))],
    ['moved-past-launch', is.pastLaunch && (!was.pastLaunch || isLater(is.due, was.due))],
    // Given up and taken up again is news as well: what was written meanwhile was written without it.
    ['reopened', was.done && !is.done],
  ];
  return happened.filter(([, isSo]) => isSo).map(([cause]) => cause);
}

/** Past the launch already, and now further. */
function isLater(is: FeatureFacts['due'], was: FeatureFacts['due']): boolean {
  return is !== null && was !== null && is > was;
}

function areSame(one: FeatureFacts | null, other: FeatureFacts | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    // Another name is kept, so that it can be told; it makes no claim stale.
    one.summary === other.summary &&
    one.descoped === other.descoped &&
    one.done === other.done &&
    one.parentId === other.parentId &&
    one.pastLaunch === other.pastLaunch &&
    one.due === other.due &&
    one.versionIds.length === other.versionIds.length &&
    one.versionIds.every((id) => other.versionIds.includes(id))
  );
}
