import type { IssueCard } from '../../../src/contract/issue-card';
import type { TableState } from '../state/table-state';

/** The features that the claims of the table rest on and that the viewer may see, by key. */
export function featuresOf({ rows }: Pick<TableState, 'rows'>): readonly IssueCard[] {
  const cardById = new Map<string, IssueCard>();
  for (const { shown } of rows.values()) {
    for (const { id, card } of shown.features) if (card) cardById.set(id, card);
  }
  return [...cardById.values()].sort((left, right) => left.key.localeCompare(right.key, 'en', { numeric: true }));
}
