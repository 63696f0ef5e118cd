/** Measures of the picture, px. */
export const sizes = {
  row: 36,
  lane: 32,
  bar: 18,
  /** Half a diamond, corner to corner. */
  diamond: 9,
  /** The diamond that is T-0. */
  diamondT0: 11,
  narrowestBar: 5,
  /** Where arrows leave and enter, from the end of a bar. */
  inset: 5,
  axisLine: 22,
  labelGap: 8,
} as const;
