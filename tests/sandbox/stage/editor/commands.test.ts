import { TextSelection } from 'prosemirror-state';
import { toggleCode, toggleList } from '../../../../sandbox/stage/editor/commands';
import { freshPasted } from '../../../../sandbox/stage/editor/fresh-pasted';
import { insertBlock } from '../../../../sandbox/stage/editor/insert-block';
import { linkAt, removeLink, setLink } from '../../../../sandbox/stage/editor/link-commands';
import { nextCell, previousCell } from '../../../../sandbox/stage/editor/table-cells';
import { findMacros } from '../../../../sandbox/confluence/adf/find-macros';
import { macroNode } from '../../../../sandbox/confluence/adf/macro-node';
import { docToAdf } from '../../../../sandbox/stage/editor/doc-to-adf';
import { anEditor, blocksOf, paragraph, run } from './an-editor';

const all = (state: ReturnType<typeof anEditor>) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)));

describe('toggleList()', () => {
  it('makes a list and unmakes it', () => {
    const list = run(anEditor(paragraph('One')), toggleList('bulletList'));

    expect(blocksOf(list)).toEqual([
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('One')] }] },
    ]);
    expect(blocksOf(run(list, toggleList('bulletList')))).toEqual([paragraph('One')]);
  });
});

describe('toggleCode()', () => {
  it('takes bold off, for code is never bold in ADF', () => {
    const bold = { type: 'text', text: 'x', marks: [{ type: 'strong' }] };

    const code = run(all(anEditor({ type: 'paragraph', content: [bold] })), toggleCode);

    expect(blocksOf(code)[0]?.content).toEqual([{ type: 'text', text: 'x', marks: [{ type: 'code' }] }]);
  });
});

describe('insertBlock()', () => {
  it.each(['heading', 'bulletList', 'orderedList', 'panel', 'blockquote', 'codeBlock', 'expand'] as const)(
    'makes the paragraph a %s',
    (block) => {
      const [first, ...rest] = blocksOf(run(anEditor(paragraph('Words')), insertBlock(block)));

      expect(first?.type).toBe(block);
      expect(JSON.stringify(first)).toContain('Words');
      expect(rest).toEqual([]);
    },
  );

  it.each(['table', 'rule'] as const)('puts a %s on an empty page, and a paragraph behind it', (block) => {
    const blocks = blocksOf(run(anEditor({ type: 'paragraph' }), insertBlock(block)));

    expect(blocks.map(({ type }) => type)).toEqual([block, 'paragraph']);
  });
});

describe('nextCell() and previousCell()', () => {
  it('walk through a table and give it another row at its end', () => {
    let state = run(anEditor({ type: 'paragraph' }), insertBlock('table'));
    state = run(run(state, nextCell), previousCell);
    for (let cell = 0; cell < 9; cell += 1) state = run(state, nextCell);

    expect(blocksOf(state)[0]?.content).toHaveLength(4);
    expect(state.selection.$from.node(2).type.name).toBe('tableRow');
  });

  it('leave the key to others outside of tables', () => {
    expect(nextCell(anEditor(paragraph('Text')))).toBe(false);
  });
});

describe('setLink() and removeLink()', () => {
  it('write the address where nothing is selected, and find all of the link from within it', () => {
    const linked = run(anEditor(paragraph('See ')), setLink('https://example.com'));
    const within = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, 8)));

    expect(linkAt(within)).toEqual({ from: 5, to: 24, address: 'https://example.com' });
    expect(blocksOf(run(within, removeLink))).toEqual([paragraph('See https://example.com')]);
  });
});

describe('freshPasted()', () => {
  const app = { appId: 'app', environmentId: 'env', environmentType: 'DEVELOPMENT' };
  const macro = macroNode(app, { moduleKey: 'note', title: 'Note', localId: 'one', config: { text: 'Hi' } });
  const source = anEditor({ type: 'panel', content: [macro] });

  it.each([
    ['gives a copy beside its original an id of its own', [macro], false],
    ['lets what was cut keep its id', [paragraph('Gone')], true],
  ])('%s', (_, page, isKept) => {
    const slice = freshPasted(source.doc.slice(0, source.doc.content.size), anEditor(...page));

    const [pasted] = findMacros(docToAdf(source.doc.type.create(null, slice.content)));

    expect(pasted?.config).toEqual({ text: 'Hi' });
    expect(pasted?.localId === 'one').toBe(isKept);
  });
});
