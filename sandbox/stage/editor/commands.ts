import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { markType, nodeType } from './node-type';
import { headingLevel } from './schema';

type ListName = 'bulletList' | 'orderedList';

export function toHeading(level: number): Command {
  return setBlockType(nodeType('heading'), { adf: { attrs: { level } } });
}

/** ADF's code goes with links only: other looks of the text are taken off. */
export const toggleCode: Command = (state, dispatch) =>
  toggleMark(markType('code'))(state, (tr) => {
    const { from, to } = state.selection;
    for (const name of ['strong', 'em', 'underline', 'strike']) tr.removeMark(from, to, markType(name));
    dispatch?.(tr);
  });

export function toggleList(name: ListName): Command {
  return (state, dispatch) =>
    isWithin(state, name)
      ? liftListItem(nodeType('listItem'))(state, dispatch)
      : wrapInList(nodeType(name))(state, dispatch);
}

export function toggleQuote(): Command {
  return (state, dispatch) =>
    isWithin(state, 'blockquote') ? lift(state, dispatch) : wrapIn(nodeType('blockquote'))(state, dispatch);
}

/** @returns true when the cursor is somewhere inside such a node */
export function isWithin({ selection: { $from } }: EditorState, name: string): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === name) return true;
  return false;
}

/** @returns true when the selected text, or what is typed next, has the mark */
export function hasMark(state: EditorState, name: string): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = markType(name);
  return empty
    ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, type);
}

/** @returns 0 for what is no heading */
export function headingAt({ selection: { $from } }: EditorState): number {
  return $from.parent.type.name === 'heading' ? headingLevel($from.parent.attrs['adf']) : 0;
}
