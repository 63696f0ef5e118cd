/** What browsers let a canvas have: px along one side, and in all. */
const longestSide = 16_000;
const mostPixels = 100_000_000;

/** How much larger the picture may be drawn: twice for sharp screens, less where it would not fit. */
export function pngScale(width: number, height: number): number {
  return Math.min(2, longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
}
