import type { Claim, ClaimPage } from '../claim';
import type { ClaimBook } from './claim-book';

/** The pages that a change touches, as they are to be stored; an empty one is no longer needed. */
export function changedPages(before: ClaimBook, after: ClaimBook): ClaimPage[] {
  const [old, now] = [pagesOf(before), pagesOf(after)];
  const { issueId } = after.sheet;
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((page) => !sameClaims(old.get(page) ?? [], now.get(page) ?? []))
    .map((page) => ({ issueId, page, claims: now.get(page) ?? [] }));
}

/** By id within a page: moving a claim in the table touches no page. */
function pagesOf({ sheet, claims, removed }: ClaimBook): Map<number, Claim[]> {
  const claimById = new Map([...claims, ...removed].map((claim) => [claim.id, claim]));
  const places = [...sheet.order, ...sheet.removed].sort((one, other) => (one.id < other.id ? -1 : 1));
  const pages = new Map<number, Claim[]>();
  for (const { id, page } of places) {
    const claim = claimById.get(id);
    if (!claim) throw new Error(`Cannot store claim "${id}": the book lacks it`);
    pages.set(page, [...(pages.get(page) ?? []), claim]);
  }
  return pages;
}

function sameClaims(some: readonly Claim[], others: readonly Claim[]): boolean {
  return some.length === others.length && some.every((claim, index) => claim === others[index]);
}
