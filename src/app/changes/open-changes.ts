import { changeIdOf } from '../../domain/launches/changes/change-id-of';
import type { FrozenScope } from '../../domain/launches/changes/frozen-scope';
import { scopeChangesOf, type ScopeNews } from '../../domain/launches/changes/scope-changes-of';
import type { Launch } from '../../domain/launches/launch';
import type { Feature } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import { launchInCharge } from '../launches/launch-in-charge';
import type { Sighting, World } from '../ports';
import { openRequest } from './open-request';
import { scopeOf } from './scope-of';

interface Step {
  readonly before: Feature;
  readonly after: Feature;
}

/**
 * Opens change requests for what happened to a feature of a launch whose scope is frozen. To be done before the feature
 * is saved: broken off in between, it is done again under the same ids.
 */
export async function openChanges(world: World, step: Step, seen: Sighting): Promise<void> {
  const found = scopeChangesOf(step.before, step.after);
  if (found.length === 0 && parentOf(step.before) === parentOf(step.after)) return;
  for (const { launch, wasIn } of await launchesOf(world, step)) {
    for (const news of await newsFor(world, { launch, wasIn, found }, step)) {
      const { id: featureId, version } = step.before;
      await openRequest(world, {
        id: changeIdOf(launch.id, { featureId, what: news.what, version }),
        launchId: launch.id,
        cause: { kind: 'feature', featureId, ...news },
        ...seen,
      });
    }
  }
}

interface Concerned {
  readonly launch: Launch;
  /** The feature belonged to it before. */
  readonly wasIn: boolean;
}

/** Active launches that the feature, or its epic, is a milestone of, or was. */
async function launchesOf({ store }: World, { before, after }: Step): Promise<Concerned[]> {
  const was = present([before.id, parentOf(before)]);
  const milestones = await store.milestones(present([...was, parentOf(after)]));
  const found = new Map<string, Concerned>();
  for (const { id, launchId } of milestones.values()) {
    const launch = await launchInCharge(store, launchId);
    if (launch?.state !== 'active') continue;
    found.set(launch.id, { launch, wasIn: was.includes(id) || (found.get(launch.id)?.wasIn ?? false) });
  }
  return [...found.values()];
}

async function newsFor(
  world: World,
  { launch, wasIn, found }: Concerned & { readonly found: readonly ScopeNews[] },
  step: Step,
): Promise<readonly ScopeNews[]> {
  const scope = await scopeOf(world, launch.id);
  if (scope) return wasIn ? found : hasJoined(scope, step) ? [{ what: 'added', from: null, to: null }] : [];
  const renamed = found.filter(({ what }) => what === 'renamed');
  return wasIn && renamed.length > 0 && (await isInLockedBrief(world, launch, step.before)) ? renamed : [];
}

function hasJoined({ epicIds }: FrozenScope, { before, after }: Step): boolean {
  const [was, is] = [parentOf(before), parentOf(after)];
  return before.facts !== null && is !== null && epicIds.includes(is) && (was === null || !epicIds.includes(was));
}

/** A brief that is locked speaks of it by its name: that of its epic, or that of the launch. */
async function isInLockedBrief({ gates }: World, { t0 }: Launch, feature: Feature): Promise<boolean> {
  const own = present([parentOf(feature), feature.id]);
  const wanted = { briefs: present([...own, t0]), sheets: [], features: [], launches: [] };
  const { briefs } = await gates.leaningOn(wanted);
  return [...briefs.values()].some(({ epicId, lock, content }) => {
    const speaksOfIt = own.includes(epicId) || content.edges.some((edge) => edge.feature?.id === feature.id);
    return lock !== null && speaksOfIt;
  });
}

function present(ids: readonly (IssueId | null)[]): IssueId[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

function parentOf({ facts }: Feature): IssueId | null {
  // The parent of an issue is an issue.
  return (facts?.parentId ?? null) as IssueId | null;
}
