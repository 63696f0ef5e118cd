/** What of the picture is in the DOM: more than is in sight, in whole steps, so that few scrolls draw anew. Px. */
export interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const stepX = 512;
const stepY = 288;

interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function windowOf({ left, top, width, height }: Sight): View {
  return {
    left: Math.max(0, Math.floor(left / stepX) - 1) * stepX,
    right: (Math.ceil((left + width) / stepX) + 1) * stepX,
    top: Math.max(0, Math.floor(top / stepY) - 1) * stepY,
    bottom: (Math.ceil((top + height) / stepY) + 1) * stepY,
  };
}

export function sameView(a: View, b: View): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}
