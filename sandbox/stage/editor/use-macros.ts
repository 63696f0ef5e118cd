import type { Transaction } from 'prosemirror-state';
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

export interface Macros {
  readonly insert: (module: SiteModule) => void;
  readonly actionsFor: (node: AdfNode) => MacroActions;
  /** The macro whose configuration is open. */
  readonly configured: Configured | undefined;
}

/** What people do with the macros of the page they edit. */
export function useMacros(editor: Editor | undefined, info: SiteInfo): Macros {
  const [open, setOpen] = useState<{ readonly localId: string; readonly isInserting: boolean }>();
  const view = editor?.view;
  /** @returns false when the macro is gone */
  const dispatch = (transaction: Transaction | undefined): boolean => {
    if (transaction !== undefined) view?.dispatch(transaction);
    return transaction !== undefined;
  };
  const change = (make: (state: Editor['state']) => Transaction | undefined): boolean =>
    view !== undefined && dispatch(make(view.state));
  const moduleOf = (node: AdfNode): SiteModule | undefined => {
    const macro = readMacro(node);
    if (macro?.appId !== info.app.id) return undefined;
    return info.modules.find(({ type, key }) => type === 'macro' && key === macro.moduleKey);
  };
  const canConfigure = (module: SiteModule | undefined) => module?.config != null && module.config.resource !== null;

  const insert = (module: SiteModule) => {
    const { id: appId, environmentId, environmentType } = info.app;
    const node = newMacro({ appId, environmentId, environmentType }, module);
    change((state) => insertMacro(state, node));
    view?.focus();
    const localId = readMacro(node)?.localId;
    if (localId === undefined || !canConfigure(module) || module.config?.openOnInsert !== true) return;
    setOpen({ localId, isInserting: true });
  };
  const actionsFor = (node: AdfNode): MacroActions => ({
    edit: canConfigure(moduleOf(node)) ? (localId) => setOpen({ localId, isInserting: false }) : undefined,
    setLayout: (localId, layout) => void change((state) => setMacroLayout(state, localId, layout)),
    copy: (localId) => void change((state) => copyMacro(state, localId)),
    remove: (localId) => {
      change((state) => deleteMacro(state, localId));
      view?.focus();
    },
    leave: () => view?.focus(),
  });

  const found = open === undefined || editor === undefined ? undefined : findMacro(editor.state, open.localId);
  const module = found && moduleOf(found.node);
  if (open === undefined || found === undefined || module === undefined)
    return { insert, actionsFor, configured: undefined };
  const { localId, isInserting } = open;
  const close = (isSaved: boolean) => {
    setOpen(undefined);
    // Who calls off an insertion wants no macro.
    if (isInserting && !isSaved) change((state) => deleteMacro(state, localId));
    view?.focus();
  };
  const save = (config: MacroConfig) => change((state) => configureMacro(state, localId, config));
  return { insert, actionsFor, configured: { module, node: found.node, isInserting, save, close } };
}
