import { useCallback, useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';

export interface Hover {
  /** The milestone under the mouse, for a moment at least. */
  readonly id: string | null;
  readonly onPointerOver: (event: PointerEvent) => void;
  /** Keeps what is shown while the mouse is on the card. */
  readonly stay: () => void;
  readonly leaveSlowly: () => void;
  readonly leave: () => void;
}

/** Ms. A mouse that only passes opens nothing; one that crosses to the card does not close it. */
const openAfter = 250;
const closeAfter = 200;

export function useHover(): Hover {
  const [id, setId] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const later = useCallback((next: string | null, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setId(next), after);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const moves = useMemo(
    () => ({
      onPointerOver: ({ target, pointerType, buttons }: PointerEvent) => {
        if (pointerType === 'touch' || buttons !== 0) return;
        const over = target instanceof Element ? target.closest('[data-milestone]') : null;
        const next = over?.getAttribute('data-milestone') ?? null;
        later(next, next === null ? closeAfter : openAfter);
      },
      stay: () => clearTimeout(timer.current),
      leaveSlowly: () => later(null, closeAfter),
      leave: () => {
        clearTimeout(timer.current);
        setId(null);
      },
    }),
    [later],
  );
  return useMemo(() => ({ id, ...moves }), [id, moves]);
}
