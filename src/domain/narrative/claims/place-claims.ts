import type { ClaimPlace, ClaimSheet } from '../claim';
import { claimLimits } from '../limits';

/** Where new claims are to lie: pages that have room are filled, then new ones are begun. */
export function placeClaims(
  { order, removed }: Pick<ClaimSheet, 'order' | 'removed'>,
  ids: readonly string[],
): ClaimPlace[] {
  const heldByPage = new Map<number, number>();
  for (const { page } of [...order, ...removed]) heldByPage.set(page, (heldByPage.get(page) ?? 0) + 1);
  let page = 0;
  return ids.map((id) => {
    while ((heldByPage.get(page) ?? 0) >= claimLimits.perPage) page += 1;
    heldByPage.set(page, (heldByPage.get(page) ?? 0) + 1);
    return { id, page };
  });
}
