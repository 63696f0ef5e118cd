import { useCallback, useEffect, useRef, useState } from 'react';
import type { JiraClient } from '../api/jira-client';
import type { Failure, Outcome } from '../api/outcome';
import { useActivity } from './activity';
import { useSession } from './session';

export type Remote<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface RemoteHandle<T> {
  readonly remote: Remote<T>;
  /** Reads again; what is shown stays until the answer is there. */
  readonly reload: () => Promise<void>;
  /** Shows a value at once, before the site has confirmed it. */
  readonly patch: (change: (value: T) => T) => void;
}

/**
 * Something of the site, as the signed-in person sees it. Read again whenever anything on the site is written.
 * @param load must keep its identity while it reads the same thing (`useCallback`)
 */
export function useRemote<T>(load: (jira: JiraClient) => Promise<Outcome<T>>): RemoteHandle<T> {
  const { jira } = useSession();
  const { writes } = useActivity();
  const [shown, setShown] = useState<{
    readonly load: unknown;
    readonly jira: JiraClient;
    readonly remote: Remote<T>;
  }>();
  const latest = useRef(0);

  const reload = useCallback(async () => {
    const turn = (latest.current += 1);
    const outcome = await load(jira);
    // A slower, older answer must not cover a newer one.
    if (turn === latest.current) setShown({ load, jira, remote: remoteOf(outcome) });
  }, [jira, load]);

  useEffect(() => void reload(), [reload, writes]);

  const patch = useCallback((change: (value: T) => T) => {
    latest.current += 1;
    setShown((before) =>
      before?.remote.state === 'ready'
        ? { ...before, remote: { state: 'ready', value: change(before.remote.value) } }
        : before,
    );
  }, []);

  // What was read for another thing or another person must not be shown for a moment.
  const isCurrent = shown !== undefined && shown.load === load && shown.jira === jira;
  return { remote: isCurrent ? shown.remote : { state: 'loading' }, reload, patch };
}

function remoteOf<T>(outcome: Outcome<T>): Remote<T> {
  return outcome.ok ? { state: 'ready', value: outcome.value } : { state: 'failed', failure: outcome.failure };
}
