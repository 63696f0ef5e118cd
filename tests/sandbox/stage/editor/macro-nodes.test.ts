import { NodeSelection } from 'prosemirror-state';
import { findMacros } from '../../../../sandbox/confluence/adf/find-macros';
import { macroNode } from '../../../../sandbox/confluence/adf/macro-node';
import type { SiteModule } from '../../../../sandbox/stage/api/site';
import {
  configureMacro,
  copyMacro,
  deleteMacro,
  insertMacro,
  newMacro,
  setMacroLayout,
} from '../../../../sandbox/stage/editor/macro-nodes';
import { anEditor, blocksOf, paragraph } from './an-editor';

const app = { appId: 'app', environmentId: 'env', environmentType: 'DEVELOPMENT' };
const claimTable: SiteModule = { type: 'macro', key: 'claim-table', title: 'Claim table', resource: 'main' };
const macro = macroNode(app, { moduleKey: 'claim-table', title: 'Claim table', localId: 'one', config: { round: 1 } });

const typesOf = (state: ReturnType<typeof anEditor>) => blocksOf(state).map(({ type }) => type);

describe('insertMacro()', () => {
  it('takes the place of an empty paragraph, is selected, and leaves room to write on', () => {
    const state = anEditor({ type: 'paragraph' });

    const after = state.apply(insertMacro(state, newMacro(app, claimTable)));

    expect(typesOf(after)).toEqual(['extension', 'paragraph']);
    expect(after.selection).toBeInstanceOf(NodeSelection);
  });

  it('stands behind what is selected as a whole', () => {
    const state = anEditor(macro);
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));

    const after = selected.apply(insertMacro(selected, newMacro(app, claimTable)));

    expect(typesOf(after)).toEqual(['extension', 'extension', 'paragraph']);
    expect(findMacros({ content: blocksOf(after) })[0]?.localId).toBe('one');
  });
});

describe('configureMacro()', () => {
  it('replaces the configuration and nothing else', () => {
    const state = anEditor(paragraph('Before'), macro);

    const after = configureMacro(state, 'one', { round: 2 });

    const [, node] = blocksOf(state.apply(after ?? state.tr));
    expect(JSON.stringify(node)).toBe(JSON.stringify(macro).replace('"round":1', '"round":2'));
  });

  it('has nothing to change when the macro is gone', () => {
    expect(configureMacro(anEditor(paragraph('Alone')), 'one', {})).toBeUndefined();
  });
});

describe('copyMacro()', () => {
  it('keeps the configuration under an id of its own', () => {
    const state = anEditor(macro);

    const copies = findMacros({ content: blocksOf(state.apply(copyMacro(state, 'one') ?? state.tr)) });

    expect(copies.map(({ config }) => config)).toEqual([{ round: 1 }, { round: 1 }]);
    expect(new Set(copies.map(({ localId }) => localId)).size).toBe(2);
  });
});

describe('setMacroLayout() and deleteMacro()', () => {
  it('change and remove the macro that is meant', () => {
    const state = anEditor(macro, paragraph('After'));

    const wide = state.apply(setMacroLayout(state, 'one', 'wide') ?? state.tr);
    const without = wide.apply(deleteMacro(wide, 'one') ?? wide.tr);

    expect(blocksOf(wide)[0]?.attrs).toMatchObject({ layout: 'wide' });
    expect(typesOf(without)).toEqual(['paragraph']);
  });
});
