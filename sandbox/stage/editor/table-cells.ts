import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { nodeType } from './node-type';

/** Goes to the next cell of the table; after the last one a row is added. */
export const nextCell: Command = (state, dispatch) => {
  const here = cellsAround(state);
  if (here === undefined) return false;
  const target = here.cells[here.current + 1];
  if (target === undefined) return addRow(state, dispatch);
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(target + 1))).scrollIntoView());
  return true;
};

export const previousCell: Command = (state, dispatch) => {
  const here = cellsAround(state);
  const target = here?.cells[here.current - 1];
  if (target === undefined) return false;
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(target + 1))).scrollIntoView());
  return true;
};

/** @returns a table of three by three with a head */
export function newTable(): Node {
  const row = (cell: string) =>
    nodeType('tableRow').create(
      null,
      [0, 1, 2].map(() => emptyCell(cell)),
    );
  return nodeType('table').create({ adf: { attrs: { layout: 'default' } } }, [
    row('tableHeader'),
    row('tableCell'),
    row('tableCell'),
  ]);
}

function emptyCell(name: string): Node {
  return nodeType(name).create({ adf: { attrs: {} } }, nodeType('paragraph').create());
}

const addRow: Command = (state, dispatch) => {
  const table = tableAround(state);
  const columns = table?.node.lastChild?.childCount ?? 0;
  if (table === undefined || columns === 0) return false;
  const cells = Array.from({ length: columns }, () => emptyCell('tableCell'));
  const end = table.position + table.node.nodeSize - 1;
  const tr = state.tr.insert(end, nodeType('tableRow').create(null, cells));
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(end + 2))).scrollIntoView());
  return true;
};

function cellsAround(state: EditorState): { cells: readonly number[]; current: number } | undefined {
  const table = tableAround(state);
  if (table === undefined) return undefined;
  const cells: number[] = [];
  table.node.descendants((node, offset) => {
    if (!isCell(node)) return node.type.name !== 'table';
    cells.push(table.position + 1 + offset);
    return false;
  });
  const { from } = state.selection;
  return { cells, current: cells.findLastIndex((position) => position < from) };
}

/** The innermost table, for tables may hold tables. */
function tableAround({ selection: { $from } }: EditorState): { node: Node; position: number } | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === 'table') return { node, position: $from.before(depth) };
  }
  return undefined;
}

function isCell({ type: { name } }: Node): boolean {
  return name === 'tableCell' || name === 'tableHeader';
}
