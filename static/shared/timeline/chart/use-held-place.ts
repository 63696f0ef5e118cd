import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import { dayAt, xOf, type Scale } from '../layout/scale';

interface Place {
  readonly scale: Scale;
  /** Px that the names cover. */
  readonly covered: number;
  /** Shown first when the picture opens. */
  readonly firstDay: number;
}

/** Keeps the day in the middle where it is when the scale changes. @returns to be called at each scroll */
export function useHeldPlace(scroller: RefObject<HTMLElement>, { scale, covered, firstDay }: Place): () => void {
  const middle = useRef<number>(firstDay);
  const half = useCallback(() => ((scroller.current?.clientWidth ?? 0) - covered) / 2, [scroller, covered]);
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollLeft = Math.max(0, xOf(scale, middle.current) - half());
  }, [scroller, scale, half]);
  return useCallback(() => {
    if (scroller.current) middle.current = dayAt(scale, scroller.current.scrollLeft + half());
  }, [scroller, scale, half]);
}
