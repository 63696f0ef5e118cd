import { useEffect, useRef, type MutableRefObject } from 'react';

/** What was shown last, for acts that begin later than they were made. */
export function useLatest<T>(value: T): Readonly<MutableRefObject<T>> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
