import type { ClaimBook } from './claim-book';

/**
 * @param before in front of which claim; null: to the end
 * @returns the book itself when nothing moves; undefined when one of the claims is not in the table
 */
export function moveClaim(book: ClaimBook, id: string, before: string | null): ClaimBook | undefined {
  const ids = book.claims.map((claim) => claim.id);
  const from = ids.indexOf(id);
  if (from < 0 || (before !== null && !ids.includes(before))) return undefined;
  if (before === id) return book;
  const rest = ids.toSpliced(from, 1);
  const to = before === null ? rest.length : rest.indexOf(before);
  if (to === from) return book;
  return {
    ...book,
    sheet: { ...book.sheet, order: moved(book.sheet.order, from, to) },
    claims: moved(book.claims, from, to),
  };
}

function moved<T>(items: readonly T[], from: number, to: number): T[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1));
}
