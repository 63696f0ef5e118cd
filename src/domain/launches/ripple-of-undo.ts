import { computeRipple } from '../schedule/compute-ripple';
import type { Ripple } from '../schedule/ripple';
import { standingOf } from '../schedule/standing-of';
import { planAfter } from './plan-after';
import type { LinkedDependency, LinkedPlan } from './plan-of';
import type { StoredRipple } from './stored-ripple';
import type { Return } from './undo-of';

interface Undone {
  readonly back: readonly Return[];
  /** The ripple that is taken back. */
  readonly of: Pick<StoredRipple, 'healed'>;
}

/**
 * What dates that go back do to dependencies: what they break goes out of force, what holds again comes back into it.
 * What had come into force by the ripple alone goes out of it again. Nothing else moves.
 */
export function rippleOfUndo(plan: LinkedPlan, { back, of }: Undone): Ripple {
  const changes = back.map(({ id, to }) => ({ id, ...to }));
  const ripple = computeRipple(still(plan), changes);
  const broken = new Set(ripple.newlyOverridden.map(nameOf));
  const after = planAfter(plan, { changes, shifts: [] });
  const healedByIt = new Set(of.healed.map(({ linkId }) => linkId));
  const again = plan.dependencies.filter(
    (dependency) =>
      healedByIt.has(dependency.linkId) &&
      !dependency.overridden &&
      !broken.has(nameOf(dependency)) &&
      ['short', 'not-exact'].includes(standingOf(after, dependency).kind),
  );
  return { ...ripple, newlyOverridden: [...ripple.newlyOverridden, ...again] };
}

/** The same plan in which nothing moves by itself. */
function still(plan: LinkedPlan): LinkedPlan {
  return { ...plan, milestones: plan.milestones.map((milestone) => ({ ...milestone, pinned: true })) };
}

function nameOf({ from, to, type }: Pick<LinkedDependency, 'from' | 'to' | 'type'>): string {
  return [from, to, type].join('\n');
}
