import { useCallback, useEffect, useRef, useState } from 'react';
import type { PersonView } from '../../../src/contract/narrative';
import { searchUsers } from '../bridge/search-users';
import { errorMessage } from '../text/error-message';

export interface UserSearch {
  readonly people: readonly PersonView[];
  readonly searching: boolean;
  /** Why the last search brought nobody; null when it went well. */
  readonly problem: string | null;
  readonly search: (text: string, delayMs: number) => void;
}

const nothing = { people: [], searching: false, problem: null };

/** Searches people as the viewer. Only the answer to the last question is shown. */
export function useUserSearch(projectKeys: readonly string[]): UserSearch {
  const [shown, setShown] = useState<Omit<UserSearch, 'search'>>(nothing);
  const within = useRef(projectKeys);
  useEffect(() => {
    within.current = projectKeys;
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

  const search = useCallback<UserSearch['search']>((text, delayMs) => {
    const request = ++last.current;
    clearTimeout(timer.current);
    // Whom an older question found must not be picked by a quick Enter.
    setShown({ ...nothing, searching: true });
    timer.current = setTimeout(() => {
      void ask(text, within.current).then((answer) => {
        if (request === last.current) setShown(answer);
      });
    }, delayMs);
  }, []);
  return { ...shown, search };
}

async function ask(text: string, projectKeys: readonly string[]): Promise<Omit<UserSearch, 'search'>> {
  // Among all people of the site Jira wants at least a letter to go by.
  if (text.trim() === '' && projectKeys.length === 0) return nothing;
  try {
    return { ...nothing, people: await searchUsers({ query: text.trim() }, projectKeys) };
  } catch (error) {
    return { ...nothing, problem: errorMessage(error) };
  }
}
