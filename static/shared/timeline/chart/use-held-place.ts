import { useCallback, useLayoutEffect, useRef } from 'react';
import { dayAt, xOf, type Scale } from '../layout/scale';
import { scrollSideways } from './scroll-sideways';

interface Place {
  readonly scale: Scale;
  /** Px that the names cover. */
  readonly covered: number;
  /** Shown first when the picture opens. */
  readonly firstDay: number;
}

/** Keeps the day in the middle where it is when the scale changes. @returns to be called at each scroll */
export function useHeldPlace(ground: HTMLElement | null, { scale, covered, firstDay }: Place): () => void {
  const middle = useRef<number>(firstDay);
  useLayoutEffect(() => {
    if (ground) scrollSideways(ground, xOf(scale, middle.current) - half(ground, covered));
  }, [ground, scale, covered]);
  return useCallback(() => {
    if (ground) middle.current = dayAt(scale, ground.scrollLeft + half(ground, covered));
  }, [ground, scale, covered]);
}

function half(ground: HTMLElement, covered: number): number {
  return (ground.clientWidth - covered) / 2;
}
