import { view } from '@forge/bridge';
import { fetchIssues } from '../shared/bridge/fetch-issues';
import type { FoundIssue } from '../shared/bridge/search-issues';
import { hiddenFoundIssue } from '../shared/issue-picker/hidden-found-issue';

/**
 * The issues to which the macro is bound now. Those that the viewer may not see stay, without a name.
 * @throws Error when Jira cannot be reached
 */
export async function readBoundIssues(
  boundIds: (config: unknown) => readonly string[],
): Promise<readonly FoundIssue[]> {
  const { extension } = await view.getContext();
  const ids = boundIds(extension['config']);
  const seen = await fetchIssues(ids);
  return ids.map((id) => seen.find(isNamed(id)) ?? hiddenFoundIssue(id));
}

/** A page written by hand may name an issue by its key. */
function isNamed(id: string) {
  return (issue: FoundIssue) => issue.id === id || issue.key === id.toUpperCase();
}
