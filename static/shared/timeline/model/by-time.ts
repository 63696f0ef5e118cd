import type { MilestoneView } from '../../../../src/contract/launch';

/** Order of the rows: product above marketing, earlier first; on the same day what ends first, then by key. */
export function byTime(a: MilestoneView, b: MilestoneView): number {
  if (a.role !== b.role) return a.role === 'product' ? -1 : 1;
  return (
    compare(a.start ?? a.due ?? '', b.start ?? b.due ?? '') ||
    compare(a.due ?? '', b.due ?? '') ||
    a.key.localeCompare(b.key, 'en', { numeric: true })
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
