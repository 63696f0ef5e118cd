import type { Claim } from '../claim';
import type { ClaimBook, Stamp } from './claim-book';
import { placeClaims } from './place-claims';

export interface NewClaims {
  readonly texts: readonly string[];
  /** One per text. */
  readonly ids: readonly string[];
  /** Behind which claim; null, or one that is gone: at the end. */
  readonly after: string | null;
}

export function addClaims({ sheet, claims, removed }: ClaimBook, { texts, ids, after }: NewClaims, stamp: Stamp) {
  const index = claims.findIndex(({ id }) => id === after);
  const at = index < 0 ? claims.length : index + 1;
  const added = ids.map((id, nth) => newClaim(id, texts[nth] ?? '', stamp));
  const order = sheet.order.toSpliced(at, 0, ...placeClaims(sheet, ids));
  return { sheet: { ...sheet, order }, claims: claims.toSpliced(at, 0, ...added), removed } satisfies ClaimBook;
}

function newClaim(id: string, text: string, { by, at, version }: Stamp): Claim {
  return {
    id,
    text,
    adjustment: '',
    evidence: '',
    features: [],
    rating: null,
    revision: 1,
    changedIn: version,
    changedBy: by,
    changedAt: at,
  };
}
