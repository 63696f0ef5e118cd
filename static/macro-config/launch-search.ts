import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchLaunches } from '../shared/launch/fetch-launches';
import { errorMessage } from '../shared/text/error-message';
import type { FoundLaunch } from './launch-bound';

interface LaunchSearch {
  readonly launches: readonly FoundLaunch[];
  readonly searching: boolean;
  /** Why the last search brought nothing; null when it went well. */
  readonly problem: string | null;
}

const nothing: LaunchSearch = { launches: [], searching: false, problem: null };

/** Finds active launches by a part of their names. Only the answer to the last question is shown. */
export function useLaunchSearch() {
  const [shown, setShown] = useState(nothing);
  const last = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      last.current = -1;
      clearTimeout(timer.current);
    },
    [],
  );
  const search = useCallback((text: string, delayMs: number) => {
    const request = ++last.current;
    clearTimeout(timer.current);
    setShown({ ...nothing, searching: true });
    timer.current = setTimeout(() => {
      void find(text).then((found) => {
        if (request === last.current) setShown(found);
      });
    }, delayMs);
  }, []);
  return { ...shown, search };
}

async function find(text: string): Promise<LaunchSearch> {
  try {
    const found = await fetchLaunches({ search: text.trim(), state: 'active' }, { rows: [], next: null }, 1);
    return { ...nothing, launches: found.kind === 'launches' ? found.rows : [] };
  } catch (error) {
    return { ...nothing, problem: errorMessage(error) };
  }
}
