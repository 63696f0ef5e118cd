import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { parseActivity, type ActivityLine } from '../api/activity';

/** Two lines may read the same; their numbers differ. */
export interface NumberedLine extends ActivityLine {
  readonly number: number;
}

interface Activity {
  /** Newest first. */
  readonly lines: readonly NumberedLine[];
  /** Grows after every write anywhere on the site; what is on screen is read again when it does. */
  readonly writes: number;
  readonly clear: () => void;
}

const keptLines = 300;
/** ms without a further write before the screen is read again. */
const quietMs = 250;
const ActivityContext = createContext<Activity | undefined>(undefined);

/** What happens on the site, as it happens. */
export function ActivityProvider({ children }: { readonly children: ReactNode }) {
  const [lines, setLines] = useState<readonly NumberedLine[]>([]);
  const [writes, setWrites] = useState(0);
  const clearedAt = useRef('');

  useEffect(() => {
    const source = new EventSource('/__sandbox/activity');
    let number = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The site tells recent lines again to everyone who connects, also after a break.
    source.onopen = () => setLines([]);
    source.onmessage = (message: MessageEvent<unknown>) => {
      const line = parseActivity(String(message.data));
      if (line === undefined || line.at <= clearedAt.current) return;
      number += 1;
      const numbered = { ...line, number };
      setLines((before) => [numbered, ...before].slice(0, keptLines));
      if (line.kind !== 'write') return;
      clearTimeout(timer);
      timer = setTimeout(() => setWrites((count) => count + 1), quietMs);
    };
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, []);

  const activity = useMemo<Activity>(() => {
    const clear = () => {
      clearedAt.current = lines[0]?.at ?? clearedAt.current;
      setLines([]);
    };
    return { lines, writes, clear };
  }, [lines, writes]);
  return <ActivityContext.Provider value={activity}>{children}</ActivityContext.Provider>;
}

export function useActivity(): Activity {
  const activity = useContext(ActivityContext);
  if (activity === undefined) throw new Error('Cannot use the activity: no provider above');
  return activity;
}
