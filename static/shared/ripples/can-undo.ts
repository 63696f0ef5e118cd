import type { RippleView } from '../../../src/contract/issue-panel';

/**
 * Whether there may be something to take back: dates that were written, not all of which have gone back. How many can,
 * the backend says.
 */
export function canUndo({ state, held, shifts, undone }: RippleView): boolean {
  return state === 'done' && held === null && shifts.length > 0 && (undone === null || undone.stayed > 0);
}
