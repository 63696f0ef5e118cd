/** ms. A page may be busy for good. */
const patience = 2_000;
/** ms, where the browser does not tell. */
const pause = 200;

/** Acts once, when the page has nothing else to do. @returns stop waiting */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, pause);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: patience });
  return () => cancelIdleCallback(request);
}
