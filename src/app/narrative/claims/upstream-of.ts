import type { IssueId } from '../../../domain/narrative/issue-id';
import type { Store } from '../../ports';
import { reachedFrom } from './reached-from';

/** What gates each of these issues, directly or through others; the nearest first. */
export function upstreamOf(store: Store, ids: readonly IssueId[]): Promise<ReadonlyMap<IssueId, IssueId[]>> {
  return reachedFrom(store, ids, ({ gatedBy }) => gatedBy.map(({ from }) => from));
}
