import { useEffect, useRef, useState } from 'react';
import { dueDates, movedKeys, type DueDates } from './moved-keys';

type Dated = Parameters<typeof dueDates>[0];

const none: ReadonlySet<string> = new Set();

/**
 * Issues whose due date moved while one looks.
 * @param lastsMs how long each stays highlighted; undefined: until the page is left
 */
export function useMovedKeys(issues: Dated | undefined, lastsMs?: number): ReadonlySet<string> {
  const [moved, setMoved] = useState(none);
  const before = useRef<DueDates>();
  useEffect(() => {
    if (issues === undefined) return;
    const after = dueDates(issues);
    const keys = before.current === undefined ? [] : movedKeys(before.current, after);
    before.current = after;
    if (keys.length > 0) setMoved((all) => new Set([...all, ...keys]));
  }, [issues]);
  useEffect(() => {
    if (moved.size === 0 || lastsMs === undefined) return;
    const timer = setTimeout(() => setMoved(none), lastsMs);
    return () => clearTimeout(timer);
  }, [moved, lastsMs]);
  return moved;
}
