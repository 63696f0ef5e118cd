import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { keepWish, readWish } from './kept-wish';

const identity = z.object({ cloudId: z.string().default(''), accountId: z.string().default('') });

/** Whether the critical path and floats are shown: they are, until this person says otherwise. */
export function useCriticalPath(): readonly [boolean, (isShown: boolean) => void] {
  const [wish, setWish] = useState<boolean | null>(null);
  const whose = useRef<string | null>(null);
  const chosen = useRef<boolean | null>(null);
  const keep = useCallback(() => {
    if (whose.current !== null && chosen.current !== null) keepWish(whose.current, chosen.current);
  }, []);
  useEffect(() => {
    let isGone = false;
    void askWhose().then((found) => {
      if (isGone || found === null) return;
      whose.current = found;
      // What has been chosen meanwhile counts more.
      const kept = chosen.current === null ? readWish(found) : null;
      if (kept !== null) setWish(kept);
      keep();
    });
    return () => {
      isGone = true;
    };
  }, [keep]);
  const choose = useCallback(
    (isShown: boolean) => {
      setWish(isShown);
      chosen.current = isShown;
      keep();
    },
    [keep],
  );
  return [wish ?? true, choose];
}

/** Site and person, as several may share a browser; null: the page cannot tell, and keeps nothing. */
async function askWhose(): Promise<string | null> {
  try {
    const found = identity.safeParse(await view.getContext());
    return found.success ? `${found.data.cloudId}:${found.data.accountId}` : null;
  } catch {
    return null;
  }
}
