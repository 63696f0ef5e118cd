import { useCallback, useEffect, useRef } from 'react';
import type { PersonView } from '../../../src/contract/narrative';
import { searchUsers } from '../bridge/search-users';
import { errorMessage } from '../text/error-message';
import { useLatestAnswer } from '../ui/use-latest-answer';

export interface UserSearch {
  readonly people: readonly PersonView[];
  readonly searching: boolean;
  /** Why the last search brought nobody; null when it went well. */
  readonly problem: string | null;
  readonly search: (text: string, delayMs: number) => void;
}

type Shown = Omit<UserSearch, 'search'>;

const nothing: Shown = { people: [], searching: false, problem: null };
const waiting: Shown = { ...nothing, searching: true };

/** Searches people as the viewer. */
export function useUserSearch(projectKeys: readonly string[]): UserSearch {
  const [shown, putQuestion] = useLatestAnswer(nothing, waiting);
  const within = useRef(projectKeys);
  useEffect(() => {
    within.current = projectKeys;
  });
  const search = useCallback<UserSearch['search']>(
    (text, delayMs) => putQuestion(() => ask(text, within.current), delayMs),
    [putQuestion],
  );
  return { ...shown, search };
}

async function ask(text: string, projectKeys: readonly string[]): Promise<Shown> {
  // Among all people of the site Jira wants at least a letter to go by.
  if (text.trim() === '' && projectKeys.length === 0) return nothing;
  try {
    return { ...nothing, people: await searchUsers({ query: text.trim() }, projectKeys) };
  } catch (error) {
    return { ...nothing, problem: errorMessage(error) };
  }
}
