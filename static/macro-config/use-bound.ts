import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import { fetchIssues } from '../shared/bridge/fetch-issues';
import type { FoundIssue } from '../shared/bridge/search-issues';
import { hiddenFoundIssue } from '../shared/issue-picker/hidden-found-issue';
import { errorMessage } from '../shared/text/error-message';

export type Bound =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly issues: readonly FoundIssue[] };

/** What the macro is bound to now, as the viewer sees it in Jira. Issues they may not see stay, without a name. */
export function useBound(boundIds: (config: unknown) => readonly string[]) {
  const [bound, setBound] = useState<Bound>({ kind: 'loading' });
  const load = useCallback(() => read(boundIds).then(setBound), [boundIds]);
  useEffect(() => void load(), [load]);
  return { bound, load };
}

async function read(boundIds: (config: unknown) => readonly string[]): Promise<Bound> {
  try {
    const { extension } = await view.getContext();
    const ids = boundIds(extension['config']);
    const seen = await fetchIssues(ids);
    return { kind: 'loaded', issues: ids.map((id) => seen.find(isNamed(id)) ?? hiddenFoundIssue(id)) };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

/** A page written by hand may name an issue by its key. */
function isNamed(id: string) {
  return (issue: FoundIssue) => issue.id === id || issue.key === id.toUpperCase();
}
