import { useCallback, useEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import { draggedDates, type Grip, type WantedDates } from '../move/dragged-dates';
import { scrollSideways } from './scroll-sideways';

interface DragOptions {
  readonly ground: HTMLElement | null;
  /** Width of a day, px. */
  readonly day: number;
  readonly milestoneOf: (id: string) => MilestoneView | undefined;
  readonly onHold: (milestone: MilestoneView, to: WantedDates) => void;
  readonly onLetGo: (milestone: MilestoneView, to: WantedDates) => void;
  readonly onGiveUp: () => void;
}

/** Px that tell a drag from a press. */
const threshold = 4;
/** Near an edge what scrolls goes along. */
const edge = 36;

/** A mark is taken with mouse, pen or finger and follows by whole days; Escape puts it back. */
export function useDrag(options: DragOptions): (event: ReactPointerEvent) => void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  return useCallback((event: ReactPointerEvent) => {
    const taken = takenAt(event);
    const milestone = taken && latest.current.milestoneOf(taken.id);
    if (!taken || !milestone || milestone.state === 'done' || event.button !== 0) return;
    stop.current?.();
    stop.current = follow(event, { milestone, grip: taken.grip, latest });
  }, []);
}

function takenAt({ target }: ReactPointerEvent): { id: string; grip: Grip } | undefined {
  if (!(target instanceof Element)) return undefined;
  const grip = target.getAttribute('data-grip');
  const id = target.closest('[data-milestone]')?.getAttribute('data-milestone');
  if (typeof id !== 'string') return undefined;
  return grip === 'start' || grip === 'due' || grip === 'whole' ? { id, grip } : undefined;
}

interface Taken {
  readonly milestone: MilestoneView;
  readonly grip: Grip;
  readonly latest: { readonly current: DragOptions };
}

/** @returns ends it without a drop */
function follow({ pointerId, clientX }: ReactPointerEvent, { milestone, grip, latest }: Taken): () => void {
  const { ground } = latest.current;
  const startX = clientX + (ground?.scrollLeft ?? 0);
  let by: number | null = null;
  const move = (event: PointerEvent) => {
    const moved = event.clientX + scrolledAlong(ground, event.clientX) - startX;
    const next = Math.round(moved / latest.current.day);
    if (by === null ? Math.abs(moved) < threshold : next === by) return;
    by = next;
    const to = draggedDates(milestone, grip, next);
    if (to) latest.current.onHold(milestone, to);
  };
  const end = (isDrop: boolean) => {
    stopListening();
    const to = isDrop && by !== null && by !== 0 ? draggedDates(milestone, grip, by) : undefined;
    if (to) latest.current.onLetGo(milestone, to);
    else if (by !== null) latest.current.onGiveUp();
  };
  const stopListening = listen({
    pointermove: (event) => event.pointerId === pointerId && move(event),
    pointerup: (event) => event.pointerId === pointerId && end(true),
    pointercancel: (event) => event.pointerId === pointerId && end(false),
    keydown: ({ key }) => key === 'Escape' && end(false),
  });
  return stopListening;
}

type Listeners = {
  readonly [K in 'pointermove' | 'pointerup' | 'pointercancel' | 'keydown']: (event: WindowEventMap[K]) => unknown;
};

function listen({ pointermove, pointerup, pointercancel, keydown }: Listeners): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  addEventListener('pointermove', pointermove, { signal });
  addEventListener('pointerup', pointerup, { signal });
  addEventListener('pointercancel', pointercancel, { signal });
  addEventListener('keydown', keydown, { signal, capture: true });
  return () => ended.abort();
}

function scrolledAlong(ground: HTMLElement | null, x: number): number {
  if (!ground) return 0;
  const { left, right } = ground.getBoundingClientRect();
  if (x > right - edge) return scrollSideways(ground, ground.scrollLeft + 12);
  return x < left + edge ? scrollSideways(ground, ground.scrollLeft - 12) : ground.scrollLeft;
}
