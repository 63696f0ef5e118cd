import type { ClaimSheet } from '../../../domain/narrative/claim';

type Standing = Pick<ClaimSheet, 'tally' | 'signature'>;

/** Whether a change of claims may open or shut a gate: all are rated now, or not any more, or the signature came or went. */
export function movesGates(before: Standing, after: Standing): boolean {
  return isRated(before) !== isRated(after) || isSigned(before) !== isSigned(after);
}

function isRated({ tally }: Standing): boolean {
  return tally !== null && tally.all > 0 && tally.unrated === 0;
}

function isSigned({ tally, signature }: Standing): boolean {
  return signature !== null && signature.fingerprint === tally?.fingerprint;
}
