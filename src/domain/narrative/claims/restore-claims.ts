import type { ClaimBook, Stamp } from './claim-book';
import { stamped } from './revise-claim';

/**
 * Brings back what was removed, each claim to where it stood: what went last comes back first. Where all that stood in
 * front of it is gone as well, it comes first. Ids that were not removed are passed over.
 */
export function restoreClaims(book: ClaimBook, ids: readonly string[], stamp: Stamp): ClaimBook {
  const wanted = book.removed.map(({ id }) => id).filter((id) => ids.includes(id));
  return wanted.reduce((before, id) => restoreOne(before, id, stamp), book);
}

function restoreOne(book: ClaimBook, id: string, stamp: Stamp): ClaimBook {
  const index = book.removed.findIndex((claim) => claim.id === id);
  const [claim, place] = [book.removed[index], book.sheet.removed[index]];
  if (!claim || !place) return book;
  const at = indexBehind(book, place.behind);
  const back = stamped({ ...claim, revision: claim.revision + 1 }, stamp);
  const { order, removed } = book.sheet;
  return {
    sheet: {
      ...book.sheet,
      order: order.toSpliced(at, 0, { id, page: place.page }),
      removed: removed.toSpliced(index, 1),
    },
    claims: book.claims.toSpliced(at, 0, back),
    removed: book.removed.toSpliced(index, 1),
  };
}

/** What stood in front may have been removed in its turn: then behind what stood in front of that. */
function indexBehind({ sheet: { order, removed } }: ClaimBook, behind: string | null): number {
  let id = behind;
  // Claims that were moved about between removals may name each other: each is asked once.
  for (let asked = 0; asked <= removed.length; asked += 1) {
    const index = order.findIndex((place) => place.id === id);
    if (index >= 0) return index + 1;
    id = removed.find((place) => place.id === id)?.behind ?? null;
  }
  return 0;
}
