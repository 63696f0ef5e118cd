import { Fragment, type Mark, type Node } from 'prosemirror-model';
import type { AdfMark, AdfNode } from '../adf/adf';
import { schema } from './schema';

/** A page's ADF as the editor holds it. What the editor cannot edit becomes an atom: shown, moved, and kept as it is. */
export function adfToDoc(document: AdfNode): Node {
  const { content = [], ...adf } = document;
  const blocks = content.map((child) => toBlock(child));
  return schema.node('doc', { adf }, blocks.length === 0 ? [schema.node('paragraph')] : blocks);
}

/** These hold the node itself under another name, or are made from several. */
const notByName: ReadonlySet<string> = new Set(['doc', 'text', 'extension', 'blockAtom', 'inlineAtom', 'hardBreak']);

function toBlock(node: AdfNode): Node {
  if (node.type === 'extension') return schema.node('extension', { node });
  const known = toKnown(node);
  // Items, rows, cells and columns are no blocks of their own.
  return known?.type.isInGroup('block') === true ? known : schema.node('blockAtom', { node });
}

/** @returns undefined when the editor has no such node, or not with such content */
function toKnown(node: AdfNode): Node | undefined {
  const { type: name, content = [], ...adf } = node;
  const type = notByName.has(name) ? undefined : schema.nodes[name];
  // A text of its own has no place in a block.
  if (type === undefined || adf.text !== undefined) return undefined;
  const children = Fragment.from(content.flatMap((child) => toChild(child, type.inlineContent)));
  return type.validContent(children) ? type.create({ adf }, children) : undefined;
}

function toChild(node: AdfNode, isInline: boolean): readonly Node[] {
  if (isInline) return toInline(node);
  return [toKnown(node) ?? toBlock(node)];
}

function toInline(node: AdfNode): readonly Node[] {
  const { type, text, marks = [], ...rest } = node;
  if (type === 'hardBreak') return [schema.node('hardBreak', { adf: { ...rest, ...marksOf(node) } })];
  if (type !== 'text' || Object.keys(rest).length > 0) return [schema.node('inlineAtom', { node })];
  // ADF forbids an empty text, and so does the editor.
  return text === undefined || text === '' ? [] : [schema.text(text, marks.map(toMark))];
}

function toMark(mark: AdfMark): Mark {
  const { type, ...adf } = mark;
  return type === 'otherMark' || schema.marks[type] === undefined
    ? schema.mark('otherMark', { adf: mark })
    : schema.mark(type, { adf });
}

function marksOf({ marks }: AdfNode): Pick<AdfNode, 'marks'> {
  return marks === undefined ? {} : { marks };
}
