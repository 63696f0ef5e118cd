import type { RatingValue } from '../../../src/domain/narrative/claim';
import type { ClaimTools } from '../claim-tools';
import type { Editing } from './editing';

interface RateWish {
  readonly claimId: string;
  readonly value: RatingValue | null;
  readonly setEditing: (editing: Editing | null) => void;
}

/** Rates, and opens the adjustment where the rating asks for one. */
export function rateClaim({ claims }: ClaimTools, { claimId, value, setEditing }: RateWish): void {
  claims.rate(claimId, value);
  if (value === 'needs-adjustment' || value === 'inaccurate') setEditing({ claimId, field: 'adjustment' });
}
