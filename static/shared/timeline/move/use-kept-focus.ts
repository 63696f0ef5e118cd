import { useEffect, useRef, type RefObject } from 'react';
import type { MoveState } from './move-state';

/** When what had the focus goes away with a step, the bar takes it; when the bar goes, the row from which one came. */
export function useKeptFocus(kind: MoveState['kind']): RefObject<HTMLDivElement> {
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    const isNew = before.current !== kind;
    before.current = kind;
    if (!isNew || document.activeElement !== document.body) return;
    if (kind !== 'none') bar.current?.focus({ preventScroll: true });
    else
      bar.current?.parentElement
        ?.querySelector<HTMLElement>('[data-row][tabindex="0"]')
        ?.focus({ preventScroll: true });
  }, [kind]);
  return bar;
}
