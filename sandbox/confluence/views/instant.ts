/** @param ms epoch ms @returns Confluence's notation: `2026-05-05T10:00:00.000Z` */
export function instant(ms: number): string {
  return new Date(ms).toISOString();
}
