import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import type { Layout } from '../layout/lay-rows';
import type { TimelineModel } from '../model/timeline-model';
import type { Mover } from '../move/use-move';
import { whyNotMovable } from '../move/why-not-movable';
import { bringIntoSight, type Cover } from './bring-into-sight';
import { neighbours } from './neighbours';
import type { Hover } from './use-hover';
import { walk } from './walk';

interface RowKeysOptions {
  readonly scroller: RefObject<HTMLElement>;
  readonly model: TimelineModel;
  readonly layout: Layout;
  readonly cover: Cover;
  readonly mover: Mover;
  readonly movable: boolean;
  readonly openIssue: (key: string) => void;
  readonly announce: (text: string) => void;
  readonly hover: Hover;
}

/** Several milestones to which a key may lead. */
export interface Choice {
  readonly title: string;
  readonly from: MilestoneView;
  readonly options: readonly MilestoneView[];
  readonly onChoose: (id: string | null) => void;
}

export interface RowKeys {
  /** The one row that Tab reaches. */
  readonly tabId: string | null;
  /** The row whose card is shown for the keyboard. */
  readonly cardId: string | null;
  readonly choice: Choice | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/** Rows by up and down, dependencies by left and right, Enter opens, M moves the date, Escape closes. */
export function useRowKeys(options: RowKeysOptions): RowKeys {
  const { scroller, model, layout, cover, mover, movable, openIssue, announce, hover } = options;
  const [focused, setFocused] = useState<string | null>(null);
  const [cardId, setCardId] = useState<string | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const wanted = useRef<string | null>(null);
  const row = focused === null ? undefined : layout.rowById.get(focused);

  const go = useCallback(
    (id: string) => {
      const next = layout.rowById.get(id);
      if (!next || !scroller.current) return;
      bringIntoSight(scroller.current, next, cover);
      hover.leave();
      wanted.current = id;
      setFocused(id);
      setCardId(id);
    },
    [layout, scroller, cover, hover],
  );
  // The row is in the DOM only after it has been drawn.
  useEffect(() => {
    if (wanted.current === null) return;
    scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)?.focus({ preventScroll: true });
    wanted.current = null;
  });

  const follow = (from: MilestoneView, key: 'ArrowLeft' | 'ArrowRight') => {
    const found = neighbours(from.id, key, { model, layout });
    const [only] = found;
    const back = key === 'ArrowLeft';
    if (!only) announce(back ? `${from.key} waits for nothing shown here` : `Nothing shown here waits for ${from.key}`);
    else if (found.length === 1) go(only.id);
    else {
      const title = back ? `${from.key} waits for` : `Waits for ${from.key}`;
      setChoice({
        title,
        from,
        options: found,
        onChoose: (id) => {
          setChoice(null);
          go(id ?? from.id);
        },
      });
    }
  };
  const move = (milestone: MilestoneView) => {
    const why = whyNotMovable(milestone, movable);
    if (why === null) mover.ask(milestone);
    else announce(why);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const milestone = row?.milestone;
    if (!row || !milestone) return;
    const next = walk(key, row.index, layout.rows);
    const nextId = next === undefined ? undefined : layout.rows[next]?.milestone.id;
    if (nextId !== undefined) go(nextId);
    else if (key === 'ArrowLeft' || key === 'ArrowRight') follow(milestone, key);
    else if (key === 'Enter') openIssue(milestone.key);
    else if (key === 'm' || key === 'M') move(milestone);
    else if (key === 'Escape' && (cardId !== null || mover.state.kind !== 'none')) {
      if (cardId === null) mover.drop();
      setCardId(null);
    } else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const id = target.closest('[data-row]')?.getAttribute('data-row') ?? null;
    setFocused(id);
    setCardId(id);
  };
  const tabId = row ? focused : (layout.rows[0]?.milestone.id ?? null);
  return { tabId, cardId, choice, onKeyDown, onFocus, onBlur: () => setCardId(null) };
}
