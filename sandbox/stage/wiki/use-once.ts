import { useCallback, useEffect, useState } from 'react';
import type { JiraClient } from '../api/jira-client';
import type { Outcome } from '../api/outcome';
import { useSession } from '../state/session';
import type { Remote, RemoteHandle } from '../state/use-remote';

/**
 * Something of the site, read once for the signed-in person: what is written elsewhere must not change it under their
 * hands.
 * @param load must keep its identity while it reads the same thing
 */
export function useOnce<T>(load: (site: JiraClient) => Promise<Outcome<T>>): RemoteHandle<T> {
  const { jira: site } = useSession();
  const [shown, setShown] = useState<{ readonly site: JiraClient; readonly remote: Remote<T> }>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const outcome = await load(site);
      const remote: Remote<T> = outcome.ok
        ? { state: 'ready', value: outcome.value }
        : { state: 'failed', failure: outcome.failure };
      if (!isLeft) setShown({ site, remote });
    };
    void read();
    return () => {
      isLeft = true;
    };
  }, [load, site, turn]);
  const reload = useCallback(() => {
    setTurn((count) => count + 1);
    return Promise.resolve();
  }, []);
  const patch = useCallback(() => undefined, []);
  return { remote: shown?.site === site ? shown.remote : { state: 'loading' }, reload, patch };
}
