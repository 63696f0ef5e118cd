/**
 * Lengths in UTF-16 units. They keep each stored value below the 240 KiB of Forge storage whatever is written:
 * a unit takes at most 3 bytes of JSON, as control characters and lone surrogates are refused.
 * https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
export const claimLimits = {
  text: 1_000,
  adjustment: 1_000,
  evidence: 1_000,
  features: 10,
  /** Claims of one issue. */
  claims: 500,
  /** Claims of one stored page: 24 of the longest take about 220 KiB. */
  perPage: 24,
  /** Claims that were removed and can still be brought back. */
  removed: 20,
  /** Issues of one table; further ones are left out. */
  issues: 20,
} as const;

export const briefLimits = {
  section: 4_000,
  cell: 500,
  edges: 20,
  line: 500,
  notTrue: 20,
  reason: 500,
} as const;
