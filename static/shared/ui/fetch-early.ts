/**
 * Begins to fetch code that will be needed as soon as data has come, so that both are under way at once. A failure is told
 * where the code is shown.
 */
export function fetchEarly(load: () => Promise<unknown>): void {
  load().catch(() => undefined);
}
