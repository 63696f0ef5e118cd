import type { DatesView } from '../../../../src/contract/issue-card';
import { dayToNumber } from '../model/day-to-number';
import { xOf, type Scale } from './scale';
import { sizes } from './sizes';

/** What stands for dates: a diamond for a day, a bar for work from a start to a due day. */
export interface Mark {
  readonly kind: 'point' | 'bar';
  /** Left and right end, px. */
  readonly from: number;
  readonly to: number;
}

/** undefined without a due day */
export function markOf({ start, due }: DatesView, scale: Scale, half: number = sizes.diamond): Mark | undefined {
  if (due === null) return undefined;
  const end = xOf(scale, dayToNumber(due));
  if (start === null || start >= due) {
    const middle = end + scale.day / 2;
    return { kind: 'point', from: middle - half, to: middle + half };
  }
  const from = xOf(scale, dayToNumber(start));
  return { kind: 'bar', from, to: Math.max(end + scale.day, from + sizes.narrowestBar) };
}

/** Where an arrow touches it. */
export function anchorX({ kind, from, to }: Mark, end: 'start' | 'finish'): number {
  const inset = kind === 'point' ? (to - from) / 2 : Math.min(sizes.inset, (to - from) / 2);
  return end === 'start' ? from + inset : to - inset;
}
