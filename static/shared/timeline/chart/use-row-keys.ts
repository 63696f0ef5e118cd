import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import type { Layout } from '../layout/lay-rows';
import type { TimelineModel } from '../model/timeline-model';
import type { Mover } from '../move/use-move';
import { whyNotAsked } from '../move/why-not-asked';
import type { Cover } from './bring-into-sight';
import { neighbours } from './neighbours';
import { useRowFocus } from './use-row-focus';
import { walk } from './walk';

interface RowKeysOptions {
  readonly ground: HTMLElement | null;
  readonly model: TimelineModel;
  readonly layout: Layout;
  readonly cover: Cover;
  readonly mover: Mover;
  readonly movable: boolean;
  readonly openIssue: (key: string) => void;
  readonly announce: (text: string) => void;
  readonly onGo: () => void;
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
  /** A mark that is pressed is looked at, as by keys. */
  readonly onClick: (event: MouseEvent) => void;
}

/** Rows by up and down, dependencies by left and right, Enter opens, M asks what a move would do, Escape closes. */
export function useRowKeys(options: RowKeysOptions): RowKeys {
  const { layout, openIssue } = options;
  const [choice, setChoice] = useState<Choice | null>(null);
  const { focusedId, cardId, go, closeCard, onFocus } = useRowFocus(options);
  const row = focusedId === null ? undefined : layout.rowById.get(focusedId);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (!row || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { milestone, index } = row;
    const next = layout.rows[walk(key, index, layout.rows) ?? -1];
    if (next) go(next.milestone.id);
    else if (key === 'ArrowLeft' || key === 'ArrowRight') follow(milestone, key, { ...options, go, setChoice });
    else if (key === 'Enter') openIssue(milestone.key);
    else if (key === 'm' || key === 'M') move(milestone, options);
    else if (key === 'Escape' && cardId !== null) closeCard();
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const id = target instanceof SVGElement ? target.closest('[data-milestone]')?.getAttribute('data-milestone') : null;
    if (typeof id === 'string') go(id);
  };
  const tabId = row ? focusedId : (layout.rows[0]?.milestone.id ?? null);
  return { tabId, cardId, choice, onKeyDown, onFocus, onBlur: closeCard, onClick };
}

interface Following extends Pick<RowKeysOptions, 'model' | 'layout' | 'announce'> {
  readonly go: (id: string) => void;
  readonly setChoice: (choice: Choice | null) => void;
}

function follow(from: MilestoneView, key: 'ArrowLeft' | 'ArrowRight', doing: Following): void {
  const { announce, go, setChoice } = doing;
  const found = neighbours(from.id, key, doing);
  const [only, another] = found;
  const isBack = key === 'ArrowLeft';
  if (!only) announce(isBack ? `${from.key} waits for nothing shown here` : `Nothing shown here waits for ${from.key}`);
  else if (!another) go(only.id);
  else {
    const onChoose = (id: string | null) => {
      setChoice(null);
      go(id ?? from.id);
    };
    setChoice({ title: isBack ? `${from.key} waits for` : `Waits for ${from.key}`, from, options: found, onChoose });
  }
}

function move(milestone: MilestoneView, { movable, mover, announce }: RowKeysOptions): void {
  const why = whyNotAsked(milestone, movable);
  if (why === null) mover.ask(milestone);
  else announce(why);
}
