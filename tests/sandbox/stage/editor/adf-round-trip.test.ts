import { parseAdf, type AdfNode } from '../../../../sandbox/stage/adf/adf';
import { adfToDoc } from '../../../../sandbox/stage/editor/adf-to-doc';
import { docToAdf } from '../../../../sandbox/stage/editor/doc-to-adf';
import { fc } from '../../../support/fast-check';

/** Confluence joins neighbours of the same look and orders marks as it likes; neither is a change. */
function normal(node: AdfNode): unknown {
  const { content, marks, ...rest } = node;
  const children = joined((content ?? []).filter(({ type, text }) => type !== 'text' || text !== ''));
  return {
    ...rest,
    ...(marks === undefined || marks.length === 0 ? {} : { marks: sorted(marks) }),
    ...(children.length === 0 ? {} : { content: children.map(normal) }),
  };
}

function sorted(marks: NonNullable<AdfNode['marks']>): unknown[] {
  return [...new Set(marks.map((mark) => JSON.stringify(mark)))].sort();
}

function joined(nodes: readonly AdfNode[]): AdfNode[] {
  return nodes.reduce<AdfNode[]>((all, node) => {
    const last = all.at(-1);
    const isSame = node.type === 'text' && last?.type === 'text' && lookOf(last) === lookOf(node);
    if (!isSame) return [...all, node];
    return [...all.slice(0, -1), { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }];
  }, []);
}

function lookOf(node: AdfNode): string {
  return JSON.stringify([sorted(node.marks ?? []), { ...node, marks: undefined, text: undefined }]);
}

const roundTrip = (document: AdfNode) => docToAdf(adfToDoc(document));

const doc = (...content: AdfNode[]) => parseAdf({ type: 'doc', version: 1, content }) ?? { type: 'doc' };
const text = (words: string): AdfNode => ({ type: 'text', text: words });
const paragraph = (...content: AdfNode[]): AdfNode =>
  content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };

const macro: AdfNode = {
  type: 'extension',
  attrs: {
    layout: 'wide',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: 'app/env/static/claim-table',
    parameters: { guestParams: { issues: ['MKT-1'], round: 2 } },
    localId: 'one',
  },
};

const attrs = fc.dictionary(fc.constantFrom('localId', 'color', 'level', 'width', 'x'), fc.jsonValue());
const mark = fc.record(
  {
    type: fc.constantFrom('strong', 'em', 'code', 'textColor', 'annotation', 'otherMark', 'unheard-of'),
    attrs: fc.dictionary(fc.constantFrom('color', 'id'), fc.string()),
  },
  { requiredKeys: ['type'] },
);
const leaf = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    text: fc.string(),
    marks: fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type }),
  }),
  fc.record({ type: fc.constantFrom('hardBreak', 'mention', 'emoji', 'date', 'inlineExtension', 'unheard-of'), attrs }),
);
const names = [
  ...['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'codeBlock', 'rule', 'panel'],
  ...['expand', 'layoutSection', 'layoutColumn', 'table', 'tableRow', 'tableCell', 'tableHeader', 'extension'],
  ...['taskList', 'mediaSingle', 'bodiedExtension', 'blockAtom', 'doc', 'unheard-of'],
];
const { tree } = fc.letrec<{ tree: AdfNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record(
      {
        type: fc.constantFrom(...names),
        attrs,
        marks: fc.array(mark, { maxLength: 2 }),
        content: fc.array(tie('tree'), { maxLength: 4 }),
      },
      { requiredKeys: ['type'] },
    ),
  ),
}));

/** Documents as Confluence makes them, so that most of each is edited rather than kept whole. */
const { block } = fc.letrec<{ block: AdfNode }>((tie) => {
  const line = fc.array(leaf, { maxLength: 4 });
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const within = (outer: string, inner: string) =>
    fc.record({
      type: fc.constant(outer),
      attrs,
      content: fc.array(fc.record({ type: fc.constant(inner), attrs, content: blocks }), {
        minLength: 1,
        maxLength: 3,
      }),
    });
  const row = fc.record({
    type: fc.constant('tableRow'),
    content: fc.array(fc.record({ type: fc.constantFrom('tableCell', 'tableHeader'), attrs, content: blocks }), {
      minLength: 1,
      maxLength: 3,
    }),
  });
  return {
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.record({ type: fc.constantFrom('paragraph', 'heading'), attrs, content: line }, { requiredKeys: ['type'] }),
      fc.record({ type: fc.constantFrom('panel', 'expand', 'blockquote', 'taskList'), attrs, content: blocks }),
      within('bulletList', 'listItem'),
      within('orderedList', 'listItem'),
      within('layoutSection', 'layoutColumn'),
      fc.record({ type: fc.constant('table'), attrs, content: fc.array(row, { minLength: 1, maxLength: 3 }) }),
      fc.constantFrom<AdfNode>(macro, { type: 'rule' }, { type: 'codeBlock', content: [text('a < b')] }),
    ),
  };
});

describe('adfToDoc() and docToAdf()', () => {
  it('keep every node, mark and attribute, known or not, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (content) => {
        const document = doc(...content.filter(({ type, text: words }) => type !== 'text' || words !== ''));
        fc.pre((document.content ?? []).length > 0);

        expect(normal(roundTrip(document))).toEqual(normal(document));
      }),
      { numRuns: 500 },
    );
  });

  it('keep a page as Confluence makes it, and hold it as what can be edited', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (content) => {
        const document = doc(...content);
        const held = adfToDoc(document);
        held.check();

        expect(normal(docToAdf(held))).toEqual(normal(document));
        expect(held.children.map(({ type }) => type.name)).toEqual(
          content.map(({ type }) => (type === 'taskList' ? 'blockAtom' : type)),
        );
      }),
    );
  });

  it.each([
    ['a macro with its configuration', macro],
    [
      'a table',
      {
        type: 'table',
        attrs: { layout: 'wide' },
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', attrs: { colspan: 2, background: '#deebff' }, content: [paragraph(text('Cell'))] },
            ],
          },
        ],
      },
    ],
    [
      'columns with a macro in them',
      {
        type: 'layoutSection',
        content: [
          { type: 'layoutColumn', attrs: { width: 50 }, content: [macro] },
          { type: 'layoutColumn', attrs: { width: 50 }, content: [paragraph()] },
        ],
      },
    ],
    [
      'tasks',
      {
        type: 'taskList',
        attrs: { localId: 'a' },
        content: [{ type: 'taskItem', attrs: { localId: 'b', state: 'DONE' }, content: [text('Done')] }],
      },
    ],
    [
      'a paragraph with an alignment',
      { ...paragraph(text('Centred')), marks: [{ type: 'alignment', attrs: { align: 'center' } }] },
    ],
  ])('keep %s', (_, node: AdfNode) => {
    expect(roundTrip(doc(node))).toEqual(doc(node));
  });

  it('give an empty page a paragraph to write in', () => {
    expect(roundTrip(doc())).toEqual({ type: 'doc', version: 1, content: [{ type: 'paragraph' }] });
  });
});
