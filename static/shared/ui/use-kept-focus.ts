import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/**
 * When what had the focus is gone or out of use after an act, an element nearby takes it, so that the person goes on
 * from where they were. Where the focus is somewhere else by then, it stays there.
 * @returns the element that may take it, and `keep`, to be called once the act is done
 */
export function useKeptFocus<T extends HTMLElement>(): readonly [RefObject<T>, () => void] {
  const home = useRef<T>(null);
  const [acts, setActs] = useState(0);
  useEffect(() => {
    if (acts > 0 && isLost(document.activeElement)) home.current?.focus();
  }, [acts]);
  return [home, useCallback(() => setActs((before) => before + 1), [])];
}

function isLost(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.matches(':disabled');
}
