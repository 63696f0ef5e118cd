import type { Node } from 'prosemirror-model';
import { NodeSelection, type EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { readMacro } from '../../confluence/adf/macro-node';
import { createAtomViews, type AtomViews } from './atom-views';
import { freshPasted } from './fresh-pasted';
import { adfOf } from './macro-nodes';

/** Answers true when a key is none of the editor's any more, such as the arrows while a menu is open. */
export type KeyTaker = (event: KeyboardEvent) => boolean;

export interface Editor {
  readonly view: EditorView;
  readonly state: EditorState;
  readonly atoms: AtomViews;
}

/** @returns the editor once `place` is on the page; a new value after every change */
export function useEditor(
  place: RefObject<HTMLElement>,
  initial: EditorState,
  keys: RefObject<KeyTaker | undefined>,
): Editor | undefined {
  const [editor, setEditor] = useState<Editor>();
  const first = useRef(initial);
  useEffect(() => {
    if (place.current === null) return;
    const atoms = createAtomViews(isSameAtom);
    const view = new EditorView(place.current, {
      state: first.current,
      nodeViews: atoms.nodeViews,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Page body', class: 'adf' },
      handleKeyDown: (shown, event) => (keys.current?.(event) ?? false) || enterMacroTools(shown, event),
      transformPasted: (slice, { state }) => freshPasted(slice, state),
      dispatchTransaction: (transaction) => {
        const state = view.state.apply(transaction);
        view.updateState(state);
        setEditor({ view, state, atoms });
      },
    });
    setEditor({ view, state: view.state, atoms });
    return () => {
      // Should the page be drawn anew, it goes on where it was.
      first.current = view.state;
      view.destroy();
    };
  }, [place, keys]);
  return editor;
}

/** From a selected macro, Tab leads to its tools; Escape leads back. */
function enterMacroTools({ state }: EditorView, event: KeyboardEvent): boolean {
  if (event.key !== 'Tab' || event.shiftKey || !(state.selection instanceof NodeSelection)) return false;
  const first = document.querySelector<HTMLElement>('.macro-block-selected .macro-tools button');
  first?.focus();
  return first !== null;
}

/** A frame loads anew for another macro, not for another look of the same one. */
function isSameAtom(before: Node, after: Node): boolean {
  if (before.type.name !== 'extension') return true;
  return localIdOf(before) === localIdOf(after);
}

function localIdOf(node: Node): string | undefined {
  const adf = adfOf(node.attrs['node']);
  return adf && readMacro(adf)?.localId;
}
