import type { ClaimView } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import { ratingLine } from '../../../src/contract/claim-words';
import type { RiskFlag } from '../../../src/domain/narrative/risk-flags/risk-flag';
import { count } from '../../shared/text/count';
import { flagWords } from './flag-words';

/** What a screen reader says of a row: the claim, its rating, and what speaks against it. */
export function rowName(claim: ClaimView, flags: readonly RiskFlag[], round: Round): string {
  const kinds = [...new Set(flags.map(({ kind }) => flagWords[kind]))];
  const flagged = kinds.length === 0 ? [] : [`${count(kinds.length, 'flag')}: ${kinds.join(', ')}`];
  const stale = claim.stale.length === 0 ? [] : ['stale'];
  return [claim.text, ratingLine(claim, round), ...flagged, ...stale].join('. ');
}
