import type { MilestoneView } from '../../../../src/contract/launch';
import type { TimelineModel } from '../model/timeline-model';
import type { Column } from './table-columns';

/** In the order of a column, what has nothing there last, whichever way; equals keep their order. */
export function sortedBy(
  milestones: readonly MilestoneView[],
  { rank }: Pick<Column, 'rank'>,
  { model, descending }: { readonly model: TimelineModel; readonly descending: boolean },
): MilestoneView[] {
  return milestones
    .map((milestone) => ({ milestone, value: rank(milestone, model) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return compare(a.value, b.value) * (descending ? -1 : 1);
    })
    .map(({ milestone }) => milestone);
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}
