import { NodeSelection } from 'prosemirror-state';
import { useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { AdfNode } from '../adf/adf';
import { AdfView } from '../adf/adf-view';
import { Macro } from '../wiki/macro';
import type { ShownAtom } from './atom-views';
import { adfOf } from './macro-nodes';
import type { Editor } from './use-editor';

interface AtomsInPlaceProps {
  readonly editor: Editor;
  readonly pageId: string;
  /** Draws a macro that can be configured here. */
  readonly renderMacro: (node: AdfNode, isSelected: boolean) => ReactNode;
}

/** Draws what the editor holds as a whole: macros, and all that it cannot edit. */
export function AtomsInPlace({ editor: { atoms, state }, pageId, renderMacro }: AtomsInPlaceProps) {
  const selected = state.selection instanceof NodeSelection ? state.selection.node : undefined;
  const shown = useSyncExternalStore(atoms.subscribe, atoms.all);
  const draw = ({ node }: ShownAtom): ReactNode => {
    const adf = adfOf(node.attrs['node']);
    if (adf === undefined) return null;
    if (node.type.name === 'extension') return renderMacro(adf, node === selected);
    const within = (macro: AdfNode) => <Macro node={macro} pageId={pageId} isEditing />;
    return <AdfView document={adf} renderMacro={within} />;
  };
  return shown.map((atom) => createPortal(draw(atom), atom.place, String(atom.key)));
}
