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
      const next = { ...claim, ...texts, ...(features && { features: [...features] }), changedSinceRound: true };
      return isAboutTheSame(claim, next) ? next : { ...next, rating: null };
    }
    case 'rate': {
      const rating = wish.value && { value: wish.value, by: you, at: new Date().toISOString(), round };
      return { ...claim, rating, changedSinceRound: true };
    }
    case 'recheck':
      return { ...claim, stale: [] };
  }
}

/** Another text, evidence or features have been rated by nobody. The adjustment is the reviewer's part of the rating. */
function isAboutTheSame(before: ClaimView, after: ClaimView): boolean {
  return (
    before.text === after.text && before.evidence === after.evidence && idsOf(before.features) === idsOf(after.features)
  );
}

function idsOf(features: ClaimView['features']): string {
  return features
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
