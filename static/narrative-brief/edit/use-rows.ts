import { useEffect, useRef, useState } from 'react';

export interface RowsWish<T extends { readonly id: string }> {
  readonly rows: readonly T[];
  readonly onChange: (rows: readonly T[]) => void;
  readonly blank: (id: string) => T;
  /** `Row`, `Line`: what one of them is called. */
  readonly noun: string;
  /** The element that takes the focus when a row is meant. */
  readonly focusId: (rowId: string) => string;
}

export interface RowTools<T> {
  readonly add: () => void;
  readonly remove: (id: string) => void;
  /** @param by -1: up, 1: down */
  readonly move: (id: string, by: -1 | 1) => void;
  /** What was removed last and can still be brought back. */
  readonly removed: { readonly row: T; readonly index: number } | null;
  readonly undo: () => void;
  /** What happened to the rows, to be read aloud. */
  readonly said: string;
}

/** Adds, removes and moves rows; the focus stays with the row that was meant. */
export function useRows<T extends { readonly id: string }>(wish: RowsWish<T>): RowTools<T> {
  const { rows, onChange, noun } = wish;
  const [removed, setRemoved] = useState<RowTools<T>['removed']>(null);
  const [said, setSaid] = useState('');
  const focusOn = useFocusAfterChange();
  const put = (next: readonly T[], words: string, focusId: string) => {
    onChange(next);
    setSaid(words);
    focusOn(focusId);
  };
  return {
    removed,
    said,
    add: () => {
      const row = wish.blank(crypto.randomUUID());
      put([...rows, row], `${noun} ${rows.length + 1} was added.`, wish.focusId(row.id));
    },
    remove: (id) => {
      const index = rows.findIndex((row) => row.id === id);
      const row = rows[index];
      if (row === undefined) return;
      setRemoved({ row, index });
      put(rows.toSpliced(index, 1), `${noun} ${index + 1} was removed.`, undoId(noun));
    },
    move: (id, by) => {
      const index = rows.findIndex((row) => row.id === id);
      const row = rows[index];
      const to = index + by;
      if (row === undefined || to < 0 || to >= rows.length) return;
      const next = rows.toSpliced(index, 1).toSpliced(to, 0, row);
      put(next, `${noun} moved to place ${to + 1} of ${rows.length}.`, document.activeElement?.id ?? '');
    },
    undo: () => {
      if (removed === null) return;
      setRemoved(null);
      put(rows.toSpliced(removed.index, 0, removed.row), `${noun} is back.`, wish.focusId(removed.row.id));
    },
  };
}

export function undoId(noun: string): string {
  return `undo-${noun.toLowerCase()}`;
}

/** A moved element loses the focus, a new one is not there yet: both get it when the rows have been drawn. */
function useFocusAfterChange(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
