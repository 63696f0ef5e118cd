import { useCallback, useEffect, useRef, useState } from 'react';
import { searchIssues, type FoundIssue, type SearchOutcome } from '../bridge/search-issues';
import { errorMessage } from '../text/error-message';

export interface IssueSearch {
  readonly issues: readonly FoundIssue[];
  readonly searching: boolean;
  /** Why the last search brought nothing; null when it went well. */
  readonly problem: string | null;
  /** @param queries tried in turn until one finds something */
  readonly search: (queries: readonly string[], delayMs: number) => void;
}

const nothing = { issues: [], searching: false, problem: null };

/** Searches Jira as the viewer. Only the answer to the last question is shown; issues that may not be picked are left out. */
export function useIssueSearch(leftOut: readonly string[]): IssueSearch {
  const [shown, setShown] = useState<Omit<IssueSearch, 'search'>>(nothing);
  const without = useRef(leftOut);
  useEffect(() => {
    without.current = leftOut;
  });
  const last = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      last.current = -1;
      clearTimeout(timer.current);
    },
    [],
  );

  const search = useCallback<IssueSearch['search']>((queries, delayMs) => {
    const request = ++last.current;
    clearTimeout(timer.current);
    // What an older question found must not be picked by a quick Enter.
    setShown({ ...nothing, searching: true });
    timer.current = setTimeout(() => {
      void firstAnswer(queries).then((outcome) => {
        if (request === last.current) setShown(toShown(outcome, without.current));
      });
    }, delayMs);
  }, []);
  return { ...shown, search };
}

async function firstAnswer(queries: readonly string[]): Promise<SearchOutcome> {
  let outcome: SearchOutcome | null = null;
  try {
    for (const jql of queries) {
      const next = await searchIssues(jql);
      // A query that Jira understood says more than one that it refused.
      if (outcome?.kind !== 'found' || next.kind === 'found') outcome = next;
      if (next.kind === 'found' && next.issues.length > 0) return next;
    }
    return outcome ?? { kind: 'found', issues: [] };
  } catch (error) {
    return { kind: 'refused', message: errorMessage(error) };
  }
}

function toShown(outcome: SearchOutcome, leftOut: readonly string[]): Omit<IssueSearch, 'search'> {
  if (outcome.kind === 'refused') return { ...nothing, problem: outcome.message };
  return { ...nothing, issues: outcome.issues.filter(({ id }) => !leftOut.includes(id)) };
}
