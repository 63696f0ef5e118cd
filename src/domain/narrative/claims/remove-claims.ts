import { claimLimits } from '../limits';
import type { ClaimBook, Stamp } from './claim-book';
import { stamped } from './revise-claim';

/**
 * Takes claims out, one after the other. They keep their place in the store and can be brought back, until newer
 * removals push them out. Ids that are not in the table are passed over.
 * @returns the book itself when nothing is taken out
 */
export function removeClaims(book: ClaimBook, ids: readonly string[], stamp: Stamp): ClaimBook {
  const after = ids.reduce((before, id) => removeOne(before, id, stamp), book);
  const { sheet, claims, removed } = after;
  const kept = claimLimits.removed;
  return removed.length <= kept
    ? after
    : { sheet: { ...sheet, removed: sheet.removed.slice(0, kept) }, claims, removed: removed.slice(0, kept) };
}

function removeOne(book: ClaimBook, id: string, stamp: Stamp): ClaimBook {
  const index = book.claims.findIndex((claim) => claim.id === id);
  const [claim, place] = [book.claims[index], book.sheet.order[index]];
  if (!claim || !place) return book;
  const behind = book.claims[index - 1]?.id ?? null;
  const gone = stamped({ ...claim, revision: claim.revision + 1 }, stamp);
  const { order, removed } = book.sheet;
  return {
    sheet: { ...book.sheet, order: order.toSpliced(index, 1), removed: [{ ...place, behind }, ...removed] },
    claims: book.claims.toSpliced(index, 1),
    removed: [gone, ...book.removed],
  };
}
