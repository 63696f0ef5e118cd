import { useCallback, useEffect, useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import { draggedDates, type Grip, type WantedDates } from '../move/dragged-dates';

interface DragOptions {
  readonly scroller: RefObject<HTMLElement>;
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
    if (!taken || !milestone?.canEdit || event.button !== 0 || stop.current) return;
    stop.current = follow(event, {
      taken: { milestone, grip: taken.grip },
      latest,
      onEnd: () => (stop.current = null),
    });
  }, []);
}

function takenAt({ target }: ReactPointerEvent): { id: string; grip: Grip } | undefined {
  if (!(target instanceof Element)) return undefined;
  const grip = target.getAttribute('data-grip');
  const id = target.closest('[data-milestone]')?.getAttribute('data-milestone');
  if (typeof id !== 'string') return undefined;
  return grip === 'start' || grip === 'due' || grip === 'whole' ? { id, grip } : undefined;
}

interface Following {
  readonly taken: { readonly milestone: MilestoneView; readonly grip: Grip };
  readonly latest: { readonly current: DragOptions };
  readonly onEnd: () => void;
}

/** @returns ends it without a drop */
function follow(start: ReactPointerEvent, { taken, latest, onEnd }: Following): () => void {
  const { scroller } = latest.current;
  const scrolledAtStart = scroller.current?.scrollLeft ?? 0;
  let by = 0;
  let isHeld = false;
  const datesAt = () => draggedDates(taken.milestone, taken.grip, by);
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const scrolled = scrollAlong(scroller.current, event.clientX);
    const moved = event.clientX - start.clientX + scrolled - scrolledAtStart;
    if (!isHeld && Math.abs(moved) < threshold) return;
    const next = Math.round(moved / latest.current.day);
    if (isHeld && next === by) return;
    isHeld = true;
    by = next;
    const to = datesAt();
    if (to) latest.current.onHold(taken.milestone, to);
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    end();
    const to = datesAt();
    if (isHeld && by !== 0 && to) latest.current.onLetGo(taken.milestone, to);
    else if (isHeld) latest.current.onGiveUp();
  };
  const giveUp = () => {
    end();
    if (isHeld) latest.current.onGiveUp();
  };
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && giveUp();
  const end = () => {
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', onUp);
    removeEventListener('pointercancel', giveUp);
    removeEventListener('keydown', onKey, true);
    onEnd();
  };
  addEventListener('pointermove', onMove);
  addEventListener('pointerup', onUp);
  addEventListener('pointercancel', giveUp);
  addEventListener('keydown', onKey, true);
  return end;
}

function scrollAlong(element: HTMLElement | null, x: number): number {
  if (!element) return 0;
  const { left, right } = element.getBoundingClientRect();
  if (x > right - edge) element.scrollLeft += 12;
  else if (x < left + edge) element.scrollLeft -= 12;
  return element.scrollLeft;
}
