import type { Change, Dates } from '../../schedule/plan';
import { gapOf } from '../../schedule/standing-of';
import type { LinkedDependency, LinkedPlan } from '../plan-of';
import type { Conflict } from './conflicts-of';
import { fittingPredecessor, fittingSuccessor } from './fitting-dates';

export type WayOutKind = 'move-successor' | 'move-predecessor' | 'shorten-lag' | 'override' | 'unpin';

/** A plan as one way out would have it, and what is to be reckoned from. */
export interface Attempt {
  readonly plan: LinkedPlan;
  readonly changes: readonly Change[];
}

export interface WayOut {
  readonly choice: WayOutKind;
  /** For the two moves; null: no near date would do. */
  readonly to: Dates | null;
  /** For `shorten-lag`: working days of the lag; of the longest gap where that is what is broken. */
  readonly lag: { readonly from: number; readonly to: number } | null;
  /** The way out in this plan, which may hold more milestones than the one it was found in. */
  readonly attempt: (plan: LinkedPlan) => Attempt;
}

/** All that can be done about a conflict, whoever may do it. */
export function waysOut(plan: LinkedPlan, conflict: Conflict): WayOut[] {
  const { from, to } = conflict.dependency;
  const isPinned = plan.milestones.some(({ id, pinned }) => id === to && pinned);
  const lag = easedLag(plan, conflict);
  return [
    move('move-successor', to, fittingSuccessor(plan, conflict)),
    move('move-predecessor', from, fittingPredecessor(plan, conflict)),
    // A limit on the gap moves nothing, so nothing follows once the date is free.
    ...(isPinned && conflict.breach.kind !== 'too-late' ? [unpin(conflict)] : []),
    ...(lag ? [easeLag(conflict, lag)] : []),
    override(conflict),
  ];
}

function move(choice: WayOutKind, id: Change['id'], to: Dates | undefined): WayOut {
  const changes = to ? [{ id, start: to.start ?? null, due: to.due }] : [];
  return { choice, to: to ?? null, lag: null, attempt: (plan) => ({ plan, changes }) };
}

/** The lag, or the longest gap, with which it just holds by the dates that stand. */
function easedLag(plan: LinkedPlan, { dependency, breach }: Conflict): WayOut['lag'] {
  const gap = gapOf(plan, dependency);
  if (gap === undefined || gap < -999 || gap > 999) return null;
  return { from: breach.kind === 'too-late' ? (dependency.maxLag ?? gap) : dependency.lag, to: gap };
}

function easeLag({ dependency, breach }: Conflict, lag: NonNullable<WayOut['lag']>): WayOut {
  const eased = breach.kind === 'too-late' ? { maxLag: lag.to } : { lag: lag.to };
  return { choice: 'shorten-lag', to: null, lag, attempt: (plan) => judged(plan, dependency, eased) };
}

function override({ dependency }: Conflict): WayOut {
  const attempt = (plan: LinkedPlan): Attempt => judged(plan, dependency, { overridden: true });
  return { choice: 'override', to: null, lag: null, attempt };
}

function unpin({ dependency }: Conflict): WayOut {
  const free = (plan: LinkedPlan): LinkedPlan => ({
    ...plan,
    milestones: plan.milestones.map((one) => (one.id === dependency.to ? { ...one, pinned: false } : one)),
  });
  return { choice: 'unpin', to: null, lag: null, attempt: (plan) => judged(free(plan), dependency, {}) };
}

/** The successor is looked at again with other terms, against all that gates it. */
function judged(plan: LinkedPlan, { linkId, to }: LinkedDependency, terms: Partial<LinkedDependency>): Attempt {
  const dependencies = plan.dependencies.map((one) => (one.linkId === linkId ? { ...one, ...terms } : one));
  const gates = new Set(dependencies.filter((one) => one.to === to).map(({ from }) => from));
  return { plan: { ...plan, dependencies }, changes: [...gates].map((id) => ({ id })) };
}
