import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to an element when it appears, because a person asked for what it belongs to. */
export function useInitialFocus<T extends HTMLElement>(): RefObject<T> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
