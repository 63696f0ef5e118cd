import type { IssueCard } from '../../contract/issue-card';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue } from '../ports';

export function toCard({ id, key, summary, typeName, role, statusName, state, dates }: Issue): IssueCard {
  return { id, key, summary, typeName, role, statusName, state, start: dates.start, due: dates.due };
}

/** null for an issue the viewer does not see. */
export function cardOf(visible: ReadonlyMap<MilestoneId, Issue>, id: MilestoneId): IssueCard | null {
  const issue = visible.get(id);
  return issue ? toCard(issue) : null;
}
