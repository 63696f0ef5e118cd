import { setBlockType, wrapIn } from 'prosemirror-commands';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { toHeading, toggleList, toggleQuote } from './commands';
import type { InsertedBlock } from './insert-choices';
import { newTable } from './table-cells';
import { rangeOf } from './macro-nodes';
import { nodeType } from './node-type';

/** @returns what puts the block where the cursor is, or makes the paragraph there one */
export function insertBlock(block: InsertedBlock): Command {
  switch (block) {
    case 'heading':
      return toHeading(2);
    case 'bulletList':
    case 'orderedList':
      return toggleList(block);
    case 'panel':
      return wrapIn(nodeType('panel'), { adf: { attrs: { panelType: 'info' } } });
    case 'expand':
      return wrapIn(nodeType('expand'), { adf: { attrs: { title: 'More' } } });
    case 'blockquote':
      return toggleQuote();
    case 'codeBlock':
      return setBlockType(nodeType('codeBlock'));
    case 'table':
      return placing(() => newTable());
    case 'rule':
      return placing(() => nodeType('rule').create());
  }
}

/** Puts a node in place of the selection, with a paragraph behind it to go on in. */
function placing(create: () => ReturnType<typeof newTable>): Command {
  return (state, dispatch) => {
    const { from, to } = rangeOf(state);
    const node = create();
    const tr = state.tr.replaceRangeWith(from, to, node);
    const end = tr.mapping.map(to);
    const $end = tr.doc.resolve(Math.min(end, tr.doc.content.size));
    if ($end.depth === 0 && $end.nodeAfter === null) tr.insert(end, nodeType('paragraph').create());
    const target = node.isLeaf ? end : positionWithin(state, from);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(target))).scrollIntoView());
    return true;
  };
}

/** Where the node's first cell lies: the paragraph that it took the place of began one step before. */
function positionWithin(state: EditorState, from: number): number {
  const $from = state.doc.resolve(from);
  return ($from.depth === 0 ? from : $from.before(1)) + 1;
}
