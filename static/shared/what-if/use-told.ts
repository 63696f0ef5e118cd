import { useEffect, useRef } from 'react';

/** Tells a value whenever it is another one. */
export function useTold<T>(value: T, tell: ((value: T) => void) | undefined): void {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => latest.current?.(value), [value]);
}
