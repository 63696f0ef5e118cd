import type { EditorState, Transaction } from 'prosemirror-state';
import { useState } from 'react';
import { readMacro } from '../../confluence/adf/macro-node';
import type { AdfNode } from '../adf/adf';
import type { SiteInfo, SiteModule } from '../api/site';
import type { MacroConfig } from '../forge/check-submit';
import type { MacroActions } from './macro-block';
import {
  configureMacro,
  copyMacro,
  deleteMacro,
  findMacro,
  insertMacro,
  newMacro,
  setMacroLayout,
} from './macro-nodes';
import type { Editor } from './use-editor';

interface Configured {
  readonly module: SiteModule;
  readonly node: AdfNode;
  readonly isInserting: boolean;
  readonly save: (config: MacroConfig) => boolean;
  readonly close: (isSaved: boolean) => void;
}

interface Macros {
  readonly insert: (module: SiteModule) => void;
  readonly actionsFor: (node: AdfNode) => MacroActions;
  /** The macro whose configuration is open. */
  readonly configured: Configured | undefined;
}

/** What people do with the macros of the page they edit. */
export function useMacros(editor: Editor | undefined, info: SiteInfo): Macros {
  const [open, setOpen] = useState<{ readonly localId: string; readonly isInserting: boolean }>();
  const { change, focus } = handsOn(editor);

  const insert = (module: SiteModule) => {
    const node = newMacro(toMacroApp(info), module);
    change((state) => insertMacro(state, node));
    focus();
    const localId = readMacro(node)?.localId;
    if (localId !== undefined && canConfigure(module) && module.config?.openOnInsert === true) {
      setOpen({ localId, isInserting: true });
    }
  };
  const actionsFor = (node: AdfNode): MacroActions => ({
    edit: canConfigure(moduleOf(node, info)) ? (localId) => setOpen({ localId, isInserting: false }) : undefined,
    setLayout: (localId, layout) => void change((state) => setMacroLayout(state, localId, layout)),
    copy: (localId) => void change((state) => copyMacro(state, localId)),
    remove: (localId) => {
      change((state) => deleteMacro(state, localId));
      focus();
    },
    leave: focus,
  });
  const found = open && editor && findMacro(editor.state, open.localId);
  const module = found && moduleOf(found.node, info);
  if (open === undefined || found === undefined || module === undefined)
    return { insert, actionsFor, configured: undefined };
  const { localId, isInserting } = open;
  const save = (config: MacroConfig) => change((state) => configureMacro(state, localId, config));
  const close = (isSaved: boolean) => {
    setOpen(undefined);
    // Who calls off an insertion wants no macro.
    if (isInserting && !isSaved) change((state) => deleteMacro(state, localId));
    focus();
  };
  return { insert, actionsFor, configured: { module, node: found.node, isInserting, save, close } };
}

function handsOn(editor: Editor | undefined) {
  const view = editor?.view;
  return {
    focus: () => view?.focus(),
    /** @returns false when what it should change is gone */
    change: (make: (state: EditorState) => Transaction | undefined): boolean => {
      const transaction = view && make(view.state);
      if (transaction !== undefined) view?.dispatch(transaction);
      return transaction !== undefined;
    },
  };
}

function toMacroApp({ app }: SiteInfo) {
  return { appId: app.id, environmentId: app.environmentId, environmentType: app.environmentType };
}

function moduleOf(node: AdfNode, info: SiteInfo): SiteModule | undefined {
  const macro = readMacro(node);
  if (macro?.appId !== info.app.id) return undefined;
  return info.modules.find(({ type, key }) => type === 'macro' && key === macro.moduleKey);
}

/** A form that the platform would draw from a list of fields is not drawn here. */
function canConfigure(module: SiteModule | undefined): boolean {
  return module?.config != null && module.config.resource !== null;
}
