import type { Claim } from '../claim';
import type { NamedFeature } from '../feature';
import type { Stamp } from './claim-book';
import { reviseClaim } from './revise-claim';

export type ClaimEdit = Partial<Pick<Claim, 'text' | 'adjustment' | 'evidence' | 'features'>>;

/**
 * The claim with another text, evidence, adjustment or other features. A rating was given to what stood there: another
 * text, other evidence or other features return the claim to unrated. The adjustment is the reviewer's part of the
 * rating, and only who may review may write it: it keeps the rating.
 * @returns the claim itself when nothing changes
 */
export function editClaim(claim: Claim, edit: ClaimEdit, stamp: Stamp): Claim {
  return reviseClaim(claim, isAboutTheSame(claim, { ...claim, ...edit }) ? edit : { ...edit, rating: null }, stamp);
}

function isAboutTheSame(before: Claim, after: Claim): boolean {
  return (
    before.text === after.text && before.evidence === after.evidence && idsOf(before.features) === idsOf(after.features)
  );
}

/** In whatever order they are named. */
function idsOf(features: readonly NamedFeature[]): string {
  return features
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
