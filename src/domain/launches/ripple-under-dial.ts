import { computeRipple } from '../schedule/compute-ripple';
import type { Change, Plan } from '../schedule/plan';
import type { Ripple } from '../schedule/ripple';
import type { Dial } from '../settings/settings';
import { mustAsk } from './must-ask';

/** What follows from new dates. `held`: its shifts are offered, not written. */
export interface DialledRipple {
  /**
   * Shifts, proposals and conflicts as they come once all of it is agreed to. What the change puts out of force, and
   * what holds again, is as it comes at once: of a held ripple, by the dates that stand.
   */
  readonly ripple: Ripple;
  readonly held: 'dial' | null;
}

/** What follows from new dates, and whether it may follow by itself: a ripple above the dial is offered as a whole. */
export function rippleUnderDial(plan: Plan, changes: readonly Change[], dial: Dial): DialledRipple {
  const ripple = computeRipple(plan, changes);
  return mustAsk(ripple.shifts, dial)
    ? { ripple: heldRipple(plan, changes, ripple), held: 'dial' }
    : { ripple, held: null };
}

/** The same ripple where its shifts are only offered. */
export function heldRipple(plan: Plan, changes: readonly Change[], ripple: Ripple): Ripple {
  const { newlyOverridden, healed } = computeRipple(withNobodyFree(plan), changes);
  return { ...ripple, newlyOverridden, healed };
}

/** The same plan with nobody free to move: so dependencies are judged by the dates that stand. */
export function withNobodyFree<P extends Plan>(plan: P): P {
  const milestones = plan.milestones.map((milestone) => ({ ...milestone, role: 'product' as const }));
  return { ...plan, milestones, productDates: 'propose' };
}
