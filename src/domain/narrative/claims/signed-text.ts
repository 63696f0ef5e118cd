import type { Claim } from '../claim';

type Covered = Pick<Claim, 'text' | 'rating' | 'adjustment' | 'evidence'>;

/**
 * What a signature covers: each claim with its rating, adjustment and evidence. Who rated it and when, the features it
 * rests on and the order of the table are not covered: another order says nothing else.
 */
export function signedText(claims: readonly Covered[]): string {
  return claims.map(signedLine).sort().join('\n');
}

/** The part of one claim. */
export function signedLine({ text, rating, adjustment, evidence }: Covered): string {
  return JSON.stringify([text, rating?.value ?? null, adjustment, evidence]);
}
