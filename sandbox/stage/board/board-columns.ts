import type { Issue } from '../api/issue';
import type { Status } from '../api/status';

export interface BoardColumn {
  readonly status: Status;
  readonly issues: readonly Issue[];
}

const categoryOrder = ['new', 'indeterminate', 'done'];

/**
 * @param statuses of the workflow, in its order; statuses that only an issue has are added
 * @returns columns by category: to do, in progress, done
 */
export function boardColumns(issues: readonly Issue[], statuses: readonly Status[]): BoardColumn[] {
  const known = new Map<string, Status>();
  for (const status of [...statuses, ...issues.map((issue) => issue.fields.status)]) {
    if (!known.has(status.id)) known.set(status.id, status);
  }
  return [...known.values()]
    .sort((a, b) => categoryRank(a) - categoryRank(b))
    .map((status) => ({ status, issues: issues.filter((issue) => issue.fields.status.id === status.id) }));
}

function categoryRank(status: Status): number {
  const rank = categoryOrder.indexOf(status.statusCategory.key);
  return rank === -1 ? categoryOrder.length : rank;
}
