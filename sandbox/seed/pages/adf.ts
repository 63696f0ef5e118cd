import type { AdfDocument, AdfNode } from '../../confluence/adf/adf-node';

/** The few kinds of blocks of which the demo's pages are made. */
export const adf = {
  document: (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content }),
  heading: (level: 2 | 3, words: string): AdfNode => ({ type: 'heading', attrs: { level }, content: [text(words)] }),
  /** Words between two asterisks are strong: `*Owner:* Lena`. */
  paragraph: (words: string): AdfNode => ({ type: 'paragraph', content: inline(words) }),
  bullets: (...items: string[]): AdfNode => ({ type: 'bulletList', content: items.map(listItem) }),
  steps: (...items: string[]): AdfNode => ({ type: 'orderedList', attrs: { order: 1 }, content: items.map(listItem) }),
  note: (words: string): AdfNode => ({ type: 'panel', attrs: { panelType: 'info' }, content: [adf.paragraph(words)] }),
  table: (head: readonly string[], ...rows: (readonly string[])[]): AdfNode => ({
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default' },
    content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
  }),
};

function row(kind: 'tableHeader' | 'tableCell', cells: readonly string[]): AdfNode {
  const content = cells.map((words): AdfNode => ({ type: kind, attrs: {}, content: [adf.paragraph(words)] }));
  return { type: 'tableRow', content };
}

function listItem(words: string): AdfNode {
  return { type: 'listItem', content: [adf.paragraph(words)] };
}

function inline(words: string): AdfNode[] {
  const parts = words.split('*').map((part, index) => ({ part, isStrong: index % 2 === 1 }));
  return parts.filter(({ part }) => part !== '').map(({ part, isStrong }) => text(part, isStrong));
}

function text(words: string, isStrong = false): AdfNode {
  return isStrong ? { type: 'text', text: words, marks: [{ type: 'strong' }] } : { type: 'text', text: words };
}
