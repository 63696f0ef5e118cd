import { useEffect, useState, type MutableRefObject } from 'react';
import { createPortal } from 'react-dom';
import { findChoices, type InsertChoice } from './insert-choices';
import { InsertList } from './insert-list';
import { listKeyTarget } from './list-keys';
import { slashQuery, type SlashQuery } from './slash-query';
import type { Editor, KeyTaker } from './use-editor';

interface SlashMenuProps {
  readonly editor: Editor;
  readonly choices: readonly InsertChoice[];
  readonly keysRef: MutableRefObject<KeyTaker | undefined>;
  /** @param query is replaced by what was chosen */
  readonly choose: (choice: InsertChoice, query: SlashQuery) => void;
}

const listId = 'slash-menu';

/** The menu that opens behind a slash and narrows as one types on. */
export function SlashMenu({ editor, choices, keysRef, choose }: SlashMenuProps) {
  const { view, state } = editor;
  const query = slashQuery(state);
  const [left, setLeft] = useState<number>();
  const [picked, setPicked] = useState({ text: '', index: 0 });
  const found = query === undefined ? [] : findChoices(choices, query.text);
  const active = picked.text === query?.text ? picked.index : 0;
  const isOpen = query !== undefined && left !== query.from && found.length > 0;

  // The next slash opens it again.
  if (query === undefined && left !== undefined) setLeft(undefined);
  useEffect(() => {
    if (!isOpen) return;
    keysRef.current = (event) => {
      if (event.key === 'Escape') setLeft(query.from);
      else if ((event.key === 'Enter' || event.key === 'Tab') && found[active] !== undefined)
        choose(found[active], query);
      else {
        const target = listKeyTarget(event.key, active, found.length);
        if (target === undefined) return false;
        setPicked({ text: query.text, index: target });
      }
      return true;
    };
    return () => {
      keysRef.current = undefined;
    };
  });
  useEffect(() => {
    const choice = found[active];
    if (isOpen && choice !== undefined) view.dom.setAttribute('aria-activedescendant', `${listId}-${choice.id}`);
    else view.dom.removeAttribute('aria-activedescendant');
  });

  if (!isOpen) return null;
  const caret = view.coordsAtPos(query.from);
  // Where there is no room below, it opens above.
  const isAbove = caret.bottom + 320 > window.innerHeight && caret.top > 320;
  const style = {
    left: Math.max(8, Math.min(caret.left, window.innerWidth - 328)),
    ...(isAbove ? { bottom: window.innerHeight - caret.top + 4 } : { top: caret.bottom + 4 }),
  };
  return createPortal(
    <div className="slash-menu" style={style}>
      <InsertList id={listId} choices={found} active={active} choose={(choice) => choose(choice, query)} />
    </div>,
    document.body,
  );
}
