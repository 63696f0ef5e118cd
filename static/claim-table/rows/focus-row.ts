/** Puts the focus on the row of a claim. @returns false when it is not in view */
export function focusRow(grid: Element | null, claimId: string | undefined): boolean {
  const row = rowsOf(grid).find((found) => found.dataset['claim'] === claimId);
  row?.focus();
  return row !== undefined;
}

/** The rows of claims, as they stand on the page. */
export function rowsOf(grid: Element | null): HTMLElement[] {
  return [...(grid?.querySelectorAll<HTMLElement>('tr[data-claim]') ?? [])];
}
