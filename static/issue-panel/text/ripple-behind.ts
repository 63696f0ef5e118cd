import type { InLaunch, RippleView } from '../../../src/contract/issue-panel';

/** The ripple that gave the issue in view its date: the last one that wrote it; undefined: the date is a person's. */
export function rippleBehind({ issue, why, ripples }: InLaunch): RippleView | undefined {
  if (why.length === 0) return undefined;
  return ripples.find(({ held, shifts }) => held === null && shifts.some((shift) => shift.issue.id === issue.id));
}
