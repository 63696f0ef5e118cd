import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import type { AdfNode } from '../../../../sandbox/stage/adf/adf';
import { createState } from '../../../../sandbox/stage/editor/create-state';
import { docToAdf } from '../../../../sandbox/stage/editor/doc-to-adf';

/** An editor on some blocks, the cursor at the end of the first text. */
export function anEditor(...content: AdfNode[]): EditorState {
  const state = createState({ type: 'doc', content });
  return state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(firstEnd(state)), -1)));
}

export function paragraph(text: string): AdfNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** @throws when the command does not apply */
export function run(state: EditorState, command: Command): EditorState {
  let next: EditorState | undefined;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  if (next === undefined) throw new Error('Cannot run the command: it does not apply');
  return next;
}

export function blocksOf(state: EditorState): readonly AdfNode[] {
  return docToAdf(state.doc).content ?? [];
}

function firstEnd({ doc }: EditorState): number {
  let end = 1;
  doc.descendants((node, position) => {
    if (end === 1 && node.isText) end = position + node.nodeSize;
    return end === 1;
  });
  return end;
}
