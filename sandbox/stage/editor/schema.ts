import { Schema, type DOMOutputSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { safeHref } from '../adf/adf';
import { atomSpec } from './atom-spec';
import { adfAttribute, readAdfAttribute, toDomAttributes } from './dom-attributes';

/**
 * Nodes bear ADF's own names. Each keeps in `adf` all of the ADF node but its type and content, so that what the editor
 * does not know is still there when the page is saved. Whole nodes it does not know are atoms that hold the ADF node.
 */
function container(content: string, tag: string, more: Partial<NodeSpec> = {}): NodeSpec {
  return {
    content,
    attrs: adfAttribute,
    parseDOM: [{ tag, getAttrs: readAdfAttribute }],
    toDOM: (node): DOMOutputSpec => [tag, toDomAttributes(node), 0],
    ...more,
  };
}

/** A box of Confluence's that plain HTML has no word for. */
function box(name: string, content: string, more: Partial<NodeSpec> = {}): NodeSpec {
  return {
    ...container(content, 'div', more),
    defining: true,
    parseDOM: [{ tag: `div[data-box="${name}"]`, getAttrs: readAdfAttribute }],
    toDOM: (node): DOMOutputSpec => [
      'div',
      { ...toDomAttributes(node), 'data-box': name, class: `adf-edit-${name}` },
      0,
    ],
  };
}

function cell(tag: string): NodeSpec {
  return {
    ...container('block+', tag, { isolating: true }),
    toDOM: (node): DOMOutputSpec => [tag, { ...toDomAttributes(node), ...spanOf(node.attrs['adf']) }, 0],
  };
}

const headingLevels = [1, 2, 3, 4, 5, 6];

const block = { group: 'block' };

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+', attrs: adfAttribute },
  paragraph: container('inline*', 'p', block),
  heading: {
    ...container('inline*', 'h3', { ...block, defining: true }),
    parseDOM: headingLevels.map((level) => ({ tag: `h${level}`, attrs: { adf: { attrs: { level } } } })),
    toDOM: (node): DOMOutputSpec => [`h${headingLevel(node.attrs['adf'])}`, toDomAttributes(node), 0],
  },
  bulletList: container('listItem+', 'ul', block),
  orderedList: container('listItem+', 'ol', block),
  listItem: container('block+', 'li', { defining: true }),
  blockquote: container('block+', 'blockquote', { ...block, defining: true }),
  codeBlock: {
    ...container('text*', 'pre', { ...block, code: true, defining: true, marks: '' }),
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full', getAttrs: readAdfAttribute }],
    toDOM: (node): DOMOutputSpec => ['pre', toDomAttributes(node), ['code', 0]],
  },
  rule: { ...block, attrs: adfAttribute, parseDOM: [{ tag: 'hr' }], toDOM: (): DOMOutputSpec => ['hr'] },
  panel: box('panel', 'block+', block),
  expand: box('expand', 'block+', block),
  layoutSection: box('layoutSection', 'layoutColumn+', block),
  layoutColumn: box('layoutColumn', 'block+', { isolating: true }),
  table: {
    ...container('tableRow+', 'table', { ...block, isolating: true }),
    toDOM: (node): DOMOutputSpec => ['table', toDomAttributes(node), ['tbody', 0]],
  },
  tableRow: container('(tableCell | tableHeader)+', 'tr'),
  tableHeader: cell('th'),
  tableCell: cell('td'),
  extension: atomSpec('extension', 'block'),
  blockAtom: atomSpec('blockAtom', 'block'),
  text: { group: 'inline' },
  hardBreak: {
    inline: true,
    group: 'inline',
    selectable: false,
    attrs: adfAttribute,
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
  },
  inlineAtom: atomSpec('inlineAtom', 'inline'),
};

function plainMark(tag: string, alias: string, more: Partial<MarkSpec> = {}): MarkSpec {
  return {
    attrs: adfAttribute,
    parseDOM: [{ tag }, { tag: alias }],
    toDOM: (): DOMOutputSpec => [tag, 0],
    ...more,
  };
}

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: adfAttribute,
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (link) => linkAttrs(link.getAttribute('href')) }],
    toDOM: (mark): DOMOutputSpec => ['a', { href: safeHref(hrefOf(mark.attrs['adf'])) }, 0],
  },
  em: plainMark('em', 'i'),
  strong: plainMark('strong', 'b'),
  underline: plainMark('u', 'ins'),
  strike: plainMark('s', 'del'),
  code: plainMark('code', 'tt'),
  // Several of these, such as a colour and a comment, may lie on the same text.
  otherMark: { attrs: adfAttribute, excludes: '', toDOM: (): DOMOutputSpec => ['span', 0] },
};

/** What the editor can hold. */
export const schema = new Schema({ nodes, marks });

/** @param adf what a heading keeps of its ADF node */
export function headingLevel(adf: unknown): number {
  const level: unknown = lookUp(lookUp(adf, 'attrs'), 'level');
  return headingLevels.find((known) => known === level) ?? 3;
}

/** @param adf what a link keeps of its ADF mark */
export function hrefOf(adf: unknown): unknown {
  return lookUp(lookUp(adf, 'attrs'), 'href');
}

function spanOf(adf: unknown) {
  const attrs = lookUp(adf, 'attrs');
  return { colspan: lookUp(attrs, 'colspan') ?? 1, rowspan: lookUp(attrs, 'rowspan') ?? 1 };
}

function linkAttrs(href: string | null) {
  return safeHref(href) === undefined ? false : { adf: { attrs: { href } } };
}

function lookUp(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
