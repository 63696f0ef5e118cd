import type { ClaimView } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import type { Filter } from './filter';
import { flagsOf } from './flags-of';
import { isRated } from './is-rated';

/** @param round the review under way: a rating of an earlier one counts as none */
export function matchesFilter(claim: ClaimView, filter: Filter, round: Round): boolean {
  return (
    (!filter.stale || claim.stale.length > 0) &&
    (!filter.changed || claim.changedSinceRound) &&
    holdsChoice(filter.ratings, [isRated(claim, round) ? (claim.rating?.value ?? 'none') : 'none']) &&
    holdsChoice(
      filter.featureIds,
      claim.features.map(({ id }) => id),
    ) &&
    holdsText(claim, filter.text) &&
    // Last: it is the dearest to find out.
    (filter.flags.length === 0 ||
      holdsChoice(
        filter.flags,
        flagsOf(claim).map(({ kind }) => kind),
      ))
  );
}

function holdsChoice<T>(chosen: readonly T[], values: readonly T[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}

/** Every word typed must stand somewhere in what the row shows. */
function holdsText(claim: ClaimView, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const features = claim.features.flatMap(({ card }) => (card ? [card.key, card.summary] : []));
  const shown = [claim.text, claim.adjustment, claim.evidence, ...features].join('\n').toLowerCase();
  return words.every((word) => shown.includes(word));
}
