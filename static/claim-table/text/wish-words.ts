import type { ClaimView } from '../../../src/contract/claim-table';
import type { NamedFeatureView } from '../../../src/contract/narrative';
import { ratingWords } from '../../../src/contract/narrative-words';
import type { ClaimPatch, Wish } from '../state/claim-row';

/** The two sides of a collision: what stands there now, and what one wanted. */
export function wishWords(wish: Wish, saved: ClaimView): { readonly theirs: string; readonly mine: string } {
  switch (wish.kind) {
    case 'edit':
      return { theirs: partsOf(saved, wish.patch), mine: partsOf(wish.patch, wish.patch) };
    case 'rate':
      return { theirs: saved.text, mine: ratingWords[wish.value ?? 'none'] };
    case 'recheck':
      return { theirs: saved.text, mine: 'Still true' };
  }
}

/** Of `from`, only what `asked` names. */
function partsOf(from: ClaimPatch, asked: ClaimPatch): string {
  const texts = (['text', 'adjustment', 'evidence'] as const).filter((field) => asked[field] !== undefined);
  const parts = texts.map((field) => (from[field] === '' ? `no ${field}` : `“${from[field] ?? ''}”`));
  return [...parts, ...(asked.features ? [featureWords(from.features ?? [])] : [])].join(', ');
}

function featureWords(features: readonly NamedFeatureView[]): string {
  if (features.length === 0) return 'no features';
  return features.map(({ card }) => card?.key ?? 'an issue you cannot see').join(', ');
}
