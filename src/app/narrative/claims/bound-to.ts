import { claimLimits } from '../../../domain/narrative/limits';
import type { IssueId } from '../../../domain/narrative/issue-id';
import type { Issue } from '../../ports';
import type { TableRequest } from './table-request';

/** The issues of a table, each once; the first twenty are its own, further ones are left out. */
export function boundTo({ issueIds }: TableRequest): IssueId[] {
  return [...new Set(issueIds)].slice(0, claimLimits.issues) as IssueId[];
}

/** A table may name an issue by its key. */
export function isBoundTo(request: TableRequest, { id, key }: Pick<Issue, 'id' | 'key'>): boolean {
  return boundTo(request).some((bound) => bound === id || bound === key);
}
