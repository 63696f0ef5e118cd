import { NodeSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { z } from 'zod';
import { macroNode, readMacro, type MacroApp } from '../../confluence/adf/macro-node';
import { parseAdf, type AdfNode } from '../adf/adf';
import type { SiteModule } from '../api/site';
import type { MacroConfig } from '../forge/check-submit';
import { nodeType } from './node-type';

interface FoundMacro {
  readonly node: AdfNode;
  readonly position: number;
}

/** @returns undefined when the page has no such macro any more */
export function findMacro({ doc }: EditorState, localId: string): FoundMacro | undefined {
  let found: FoundMacro | undefined;
  doc.descendants((node, position) => {
    const adf = adfOf(node.attrs['node']);
    if (node.type.name === 'extension' && adf !== undefined && readMacro(adf)?.localId === localId) {
      found = { node: adf, position };
    }
    return found === undefined;
  });
  return found;
}

/** @returns the ADF that an atom of the editor holds */
export function adfOf(held: unknown): AdfNode | undefined {
  return parseAdf(held);
}

/** A macro as it is inserted: not configured yet. */
export function newMacro(app: MacroApp, { key, title }: SiteModule): AdfNode {
  return macroNode(app, { moduleKey: key, title, localId: crypto.randomUUID(), config: {} });
}

/** Puts a node in place of the selection, or of the range in which it was asked for, and selects it. */
export function insertMacro(state: EditorState, node: AdfNode, range = rangeOf(state)): Transaction {
  const tr = state.tr.replaceRangeWith(range.from, range.to, nodeType('extension').create({ node }));
  const localId = readMacro(node)?.localId ?? '';
  const inserted = findMacro(state.apply(tr), localId);
  if (inserted === undefined) return tr;
  const after = inserted.position + 1;
  // Somewhere to write on.
  if (after === tr.doc.content.size) tr.insert(after, nodeType('paragraph').create());
  return tr.setSelection(NodeSelection.create(tr.doc, inserted.position)).scrollIntoView();
}

/** @returns undefined when the page has no such macro any more */
export function configureMacro(state: EditorState, localId: string, config: MacroConfig): Transaction | undefined {
  return changeMacro(state, localId, (node) => {
    const parameters = { ...parametersOf(node), guestParams: config };
    return { ...node, attrs: { ...node.attrs, parameters } };
  });
}

/** @returns undefined when the page has no such macro any more */
export function setMacroLayout(state: EditorState, localId: string, layout: string): Transaction | undefined {
  return changeMacro(state, localId, (node) => ({ ...node, attrs: { ...node.attrs, layout } }));
}

export function deleteMacro(state: EditorState, localId: string): Transaction | undefined {
  const found = findMacro(state, localId);
  return found && state.tr.delete(found.position, found.position + 1);
}

/** Puts a copy, under an id of its own, right below the macro. */
export function copyMacro(state: EditorState, localId: string): Transaction | undefined {
  const found = findMacro(state, localId);
  if (found === undefined) return undefined;
  const node = withFreshId(found.node);
  const tr = state.tr.insert(found.position + 1, nodeType('extension').create({ node }));
  return tr.setSelection(NodeSelection.create(tr.doc, found.position + 1)).scrollIntoView();
}

/** Two macros of one id would be one to the app. */
export function withFreshId(node: AdfNode): AdfNode {
  const localId = crypto.randomUUID();
  const parameters = { ...parametersOf(node), localId };
  return { ...node, attrs: { ...node.attrs, localId, parameters } };
}

const parametersSchema = z.record(z.string(), z.unknown()).catch({});

function parametersOf(node: AdfNode): Readonly<Record<string, unknown>> {
  return parametersSchema.parse(node.attrs?.['parameters']);
}

function changeMacro(state: EditorState, localId: string, change: (node: AdfNode) => AdfNode): Transaction | undefined {
  const found = findMacro(state, localId);
  if (found === undefined) return undefined;
  const tr = state.tr.setNodeAttribute(found.position, 'node', change(found.node));
  return tr.setSelection(NodeSelection.create(tr.doc, found.position));
}

/** What is selected as a whole stays: who inserts then wants it after that. */
export function rangeOf({ selection }: EditorState): { readonly from: number; readonly to: number } {
  const { from, to } = selection;
  return selection instanceof NodeSelection ? { from: to, to } : { from, to };
}
