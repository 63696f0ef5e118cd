import { useEffect, useState } from 'react';

/** @returns what `now` says, looked at every five seconds and whenever it changes */
export function useTicks(now: () => number): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now();
}
