import type { Claim } from '../claim';
import type { ClaimBook } from './claim-book';

/** @returns the book itself when none of the claims is another than before */
export function replaceClaims(book: ClaimBook, changed: readonly Claim[]): ClaimBook {
  const byId = new Map(changed.map((claim) => [claim.id, claim]));
  const claims = book.claims.map((claim) => byId.get(claim.id) ?? claim);
  return claims.every((claim, index) => claim === book.claims[index]) ? book : { ...book, claims };
}
