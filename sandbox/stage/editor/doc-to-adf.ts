import type { Mark, Node } from 'prosemirror-model';
import { parseAdf, type AdfMark, type AdfNode } from '../adf/adf';

/** What the editor holds, as ADF for Confluence. */
export function docToAdf(doc: Node): AdfNode {
  return { ...firstVersion, ...toAdf(doc) };
}

/** Of the document format; there is no other yet. */
const firstVersion = { version: 1 };

function toAdf(node: Node): AdfNode {
  const kept: unknown = node.attrs['node'];
  const whole = kept === undefined ? undefined : parseAdf(kept);
  if (whole !== undefined) return whole;
  const type = node.type.name;
  if (node.isText) return { type, text: node.text, ...marksOf(node) };
  return { type, ...keptOf(node.attrs['adf']), ...contentOf(node) };
}

function contentOf(node: Node): Pick<AdfNode, 'content'> {
  // Confluence writes an empty paragraph without content; only the document always has one.
  return node.childCount === 0 && node.type.name !== 'doc' ? {} : { content: node.children.map(toAdf) };
}

function marksOf({ marks }: Node): Pick<AdfNode, 'marks'> {
  return marks.length === 0 ? {} : { marks: marks.map(toAdfMark) };
}

function toAdfMark(mark: Mark): AdfMark {
  return { type: mark.type.name, ...keptOf(mark.attrs['adf']) };
}

function keptOf(adf: unknown): object {
  return typeof adf === 'object' && adf !== null ? adf : {};
}
