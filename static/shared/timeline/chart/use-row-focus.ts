import { useCallback, useEffect, useRef, useState, type FocusEvent } from 'react';
import type { Layout } from '../layout/lay-rows';
import { bringIntoSight, type Cover } from './bring-into-sight';

interface Rows {
  readonly ground: HTMLElement | null;
  readonly layout: Layout;
  readonly cover: Cover;
  readonly onGo: () => void;
}

export interface RowFocus {
  readonly focusedId: string | null;
  /** The row whose card is shown for the keyboard. */
  readonly cardId: string | null;
  readonly go: (id: string) => void;
  readonly closeCard: () => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** The one row that Tab reaches, and the way from one to another. */
export function useRowFocus({ ground, layout, cover, onGo }: Rows): RowFocus {
  const [focusedId, setFocused] = useState<string | null>(null);
  const [cardId, setCardId] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const go = useCallback(
    (id: string) => {
      const next = layout.rowById.get(id);
      if (!next || !ground) return;
      bringIntoSight(ground, next, cover);
      onGo();
      wanted.current = id;
      setFocused(id);
      setCardId(id);
    },
    [layout, ground, cover, onGo],
  );
  // The row is in the DOM only after it has been drawn.
  useEffect(() => {
    const id = wanted.current;
    if (id === null) return;
    wanted.current = null;
    ground?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus({ preventScroll: true });
  });
  const onFocus = useCallback(({ target }: FocusEvent) => {
    const id = target.closest('[data-row]')?.getAttribute('data-row') ?? null;
    setFocused(id);
    setCardId(id);
  }, []);
  const closeCard = useCallback(() => setCardId(null), []);
  return { focusedId, cardId, go, closeCard, onFocus };
}
