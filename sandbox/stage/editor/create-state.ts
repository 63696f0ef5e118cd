import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import type { AdfNode } from '../adf/adf';
import { adfToDoc } from './adf-to-doc';
import { keyPlugins } from './keys';
import { typedRules } from './typed-rules';

/** The editor as it opens on a page. */
export function createState(document: AdfNode): EditorState {
  return EditorState.create({
    doc: adfToDoc(document),
    plugins: [typedRules(), ...keyPlugins(), history(), gapCursor()],
  });
}
