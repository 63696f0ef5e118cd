/** Names under which Jira sites close what was delivered. Any other resolution means that it was not. */
const delivered = /^(done|fixed|resolved|complete|completed|implemented|delivered|released|shipped|closed)$/i;

/** Names of closed statuses that say the work was given up, on sites that use no resolutions. */
const givenUp = /won.?t|will not|cancel|declin|reject|descop|out of scope|abandon|dropped|duplicate|obsolete/i;

/** @param status the name of a closed status; null while the issue is open */
export function isDescoped({
  resolution,
  status,
}: {
  readonly resolution: string | null;
  readonly status: string | null;
}): boolean {
  if (status !== null && givenUp.test(status)) return true;
  return resolution !== null && !delivered.test(resolution.trim()) && status !== null;
}
