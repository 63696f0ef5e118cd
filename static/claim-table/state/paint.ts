import type { ClaimView } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import type { Wish } from './claim-row';

/** Who is looking is not known to the page: the reply names them. */
const you = { id: '', name: 'you' };

/** The claim as it will be when the wish comes true. */
export function paint(claim: ClaimView, wish: Wish, round: Round): ClaimView {
  switch (wish.kind) {
    case 'edit': {
      const { features, ...texts } = wish.patch;
      const unrated = changes(claim, wish.patch, 'text') || changes(claim, wish.patch, 'evidence');
      return {
        ...claim,
        ...texts,
        ...(features && { features: [...features] }),
        ...(unrated && { rating: null }),
        changedSinceRound: true,
      };
    }
    case 'rate': {
      const rating = wish.value && { value: wish.value, by: you, at: new Date().toISOString(), round };
      return { ...claim, rating, changedSinceRound: true };
    }
    case 'recheck':
      return { ...claim, stale: [] };
  }
}

/** New words have not been rated by anybody. An adjustment is the reviewer's own part of the rating. */
function changes(claim: ClaimView, patch: Partial<Record<'text' | 'evidence', string>>, field: 'text' | 'evidence') {
  return patch[field] !== undefined && patch[field] !== claim[field];
}
