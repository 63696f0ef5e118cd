import { GapCursor, gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { EditorState, NodeSelection } from 'prosemirror-state';
import type { AdfNode } from '../adf/adf';
import { adfToDoc } from './adf-to-doc';
import { keyPlugins } from './keys';
import { typedRules } from './typed-rules';

/** The editor as it opens on a page. */
export function createState(document: AdfNode): EditorState {
  const state = EditorState.create({
    doc: adfToDoc(document),
    plugins: [typedRules(), ...keyPlugins(), history(), gapCursor()],
  });
  // A macro at the top would begin selected, and the first key would replace it.
  if (!(state.selection instanceof NodeSelection)) return state;
  return state.apply(state.tr.setSelection(new GapCursor(state.doc.resolve(0))));
}
