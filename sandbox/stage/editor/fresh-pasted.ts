import { Fragment, Slice, type Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { readMacro } from '../../confluence/adf/macro-node';
import { adfOf, findMacro, withFreshId } from './macro-nodes';

/** A macro that is pasted beside its original gets an id of its own; one that was cut keeps its id. */
export function freshPasted(slice: Slice, state: EditorState): Slice {
  return new Slice(inAll(slice.content, state), slice.openStart, slice.openEnd);
}

function inAll(content: Fragment, state: EditorState): Fragment {
  return Fragment.from(content.content.map((node) => fresh(node, state)));
}

function fresh(node: Node, state: EditorState): Node {
  if (node.type.name !== 'extension') return node.isText ? node : node.copy(inAll(node.content, state));
  const adf = adfOf(node.attrs['node']);
  const localId = adf === undefined ? undefined : readMacro(adf)?.localId;
  if (adf === undefined || localId === undefined || findMacro(state, localId) === undefined) return node;
  return node.type.create({ node: withFreshId(adf) });
}
