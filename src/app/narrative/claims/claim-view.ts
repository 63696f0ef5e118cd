import type { ClaimView } from '../../../contract/claim-table';
import type { Claim, ClaimSheet } from '../../../domain/narrative/claim';
import { changedSinceRound } from '../../../domain/narrative/claims/changed-since-round';
import { featureView, staleViews, type FeatureSight } from '../feature-views';
import type { ToPerson } from '../person-views';

/** What claims are shown with: their features and people as this viewer may see them. */
export interface ClaimSight extends FeatureSight {
  readonly toPerson: ToPerson;
}

export function claimView(claim: Claim, sheet: ClaimSheet, sight: ClaimSight): ClaimView {
  const { id, text, adjustment, evidence, rating, revision } = claim;
  return {
    id,
    issueId: sheet.issueId,
    text,
    adjustment,
    evidence,
    features: claim.features.map((feature) => featureView(feature, sight)),
    rating: rating && { ...rating, by: sight.toPerson(rating.by) },
    revision,
    stale: staleViews(claim.features, sight),
    changedSinceRound: changedSinceRound(claim, sheet),
    changed: { at: claim.changedAt, by: sight.toPerson(claim.changedBy) },
  };
}

export function accountsOf({ rating, changedBy }: Claim): string[] {
  return rating ? [rating.by, changedBy] : [changedBy];
}
