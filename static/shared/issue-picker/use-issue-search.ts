import { useCallback, useEffect, useRef } from 'react';
import { searchIssues, type FoundIssue, type SearchOutcome } from '../bridge/search-issues';
import { errorMessage } from '../text/error-message';
import { useLatestAnswer } from '../ui/use-latest-answer';

export interface IssueSearch {
  readonly issues: readonly FoundIssue[];
  readonly searching: boolean;
  /** Why the last search brought nothing; null when it went well. */
  readonly problem: string | null;
  /** @param queries tried in turn until one finds something */
  readonly search: (queries: readonly string[], delayMs: number) => void;
}

type Shown = Omit<IssueSearch, 'search'>;

const nothing: Shown = { issues: [], searching: false, problem: null };
const waiting: Shown = { ...nothing, searching: true };

/** Searches Jira as the viewer; issues that may not be picked are left out. */
export function useIssueSearch(leftOut: readonly string[]): IssueSearch {
  const [shown, putQuestion] = useLatestAnswer(nothing, waiting);
  const without = useRef(leftOut);
  useEffect(() => {
    without.current = leftOut;
  });
  const search = useCallback<IssueSearch['search']>(
    (queries, delayMs) => putQuestion(async () => toShown(await firstAnswer(queries), without.current), delayMs),
    [putQuestion],
  );
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

function toShown(outcome: SearchOutcome, leftOut: readonly string[]): Shown {
  if (outcome.kind === 'refused') return { ...nothing, problem: outcome.message };
  return { ...nothing, issues: outcome.issues.filter(({ id }) => !leftOut.includes(id)) };
}
