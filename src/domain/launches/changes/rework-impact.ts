import { compareText } from '../../schedule/compare-text';
import type { MilestoneId, Plan } from '../../schedule/plan';
import type { Rework } from '../../settings/settings';
import { productionStates, type AffectedAsset, type ProductionState, type ReworkImpact } from './change-request';
import { reworkMoves } from './rework-moves';

/** An asset that a change touches. */
export interface TouchedAsset {
  readonly issueId: MilestoneId;
  readonly state: ProductionState;
  /** Claims of it that name a changed feature. */
  readonly claims: number;
}

interface Touched {
  readonly assets: readonly TouchedAsset[];
  /** Epics whose brief names a changed feature. */
  readonly briefs: readonly MilestoneId[];
}

/**
 * What a change costs. Touched are the assets that name the feature themselves: what merely waits for a brief that names
 * it is most of the launch, and telling that all of it is affected would help nobody to decide. Briefs are told apart,
 * and have to be looked at again.
 * Source: "Synchronizing Product Launches with Marketing Production", handoff 2 and its answer on delays: which assets
 * reference the changed features.
 */
export function reworkImpact(plan: Plan, { assets, briefs }: Touched, { hours, rate }: Rework): ReworkImpact {
  const once = [...new Map(assets.map((asset) => [asset.issueId, asset])).values()];
  const costed = once.map((asset) => ({ ...asset, id: asset.issueId, hours: hours[asset.state] }));
  const moves = reworkMoves(plan, costed);
  const affected = costed.map(({ issueId, state, claims, hours: own }): AffectedAsset => {
    return { issueId, state, claims, hours: own, moves: moves.get(issueId) ?? null };
  });
  const all = affected.reduce((sum, asset) => sum + asset.hours, 0);
  return {
    assets: affected.sort(furthestFirst),
    briefs: [...new Set(briefs)].sort(compareText),
    hours: inCents(all),
    cost: inCents(all * rate),
  };
}

function furthestFirst(one: AffectedAsset, other: AffectedAsset): number {
  const rank = ({ state }: AffectedAsset): number => productionStates.indexOf(state);
  return rank(other) - rank(one) || compareText(one.issueId, other.issueId);
}

/** Hours and rates may have fractions, and sums of them must not look like 7.300000000000001. */
function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
