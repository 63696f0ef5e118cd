import type { Command, EditorState } from 'prosemirror-state';
import { markType } from './node-type';
import { hrefOf, schema } from './schema';

interface LinkAt {
  readonly from: number;
  readonly to: number;
  /** Empty where there is no link yet. */
  readonly address: string;
}

/** @returns the link the cursor is in, or what the selection would make one */
export function linkAt(state: EditorState): LinkAt {
  const { from, to, empty, $from } = state.selection;
  const type = markType('link');
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  if (mark === undefined) return { from, to, address: '' };
  const address = String(hrefOf(mark.attrs['adf']));
  if (!empty) return { from, to, address };
  return { ...aroundCursor(state, (index) => mark.isInSet($from.parent.child(index).marks)), address };
}

/** Without a selection the address itself becomes the text. */
export function setLink(address: string): Command {
  return (state, dispatch) => {
    const { from, to } = linkAt(state);
    const mark = schema.mark('link', { adf: { attrs: { href: address } } });
    const tr = state.tr;
    if (from === to) tr.insert(from, schema.text(address, [mark]));
    else tr.removeMark(from, to, markType('link')).addMark(from, to, mark);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

export const removeLink: Command = (state, dispatch) => {
  const { from, to } = linkAt(state);
  dispatch?.(state.tr.removeMark(from, to, markType('link')));
  return true;
};

/** @returns the run of neighbours around the cursor that all have it */
function aroundCursor({ selection: { $from } }: EditorState, has: (index: number) => boolean) {
  const { parent } = $from;
  let index = $from.index();
  // At the end of a link the cursor stands before what follows it.
  if (index === parent.childCount || !has(index)) index -= 1;
  let first = index;
  let last = index;
  while (first > 0 && has(first - 1)) first -= 1;
  while (last < parent.childCount - 1 && has(last + 1)) last += 1;
  const starts = (count: number) => parent.children.slice(0, count).reduce((size, node) => size + node.nodeSize, 0);
  return { from: $from.start() + starts(first), to: $from.start() + starts(last + 1) };
}
