import { hiddenIssue } from '../../../src/contract/narrative-words';
import type { FoundIssue } from '../bridge/search-issues';

/** Stands in a select for an issue that was picked before and that the viewer may not see. */
export function hiddenFoundIssue(id: string): FoundIssue {
  return { id, key: hiddenIssue, summary: '', projectName: '', due: null };
}
