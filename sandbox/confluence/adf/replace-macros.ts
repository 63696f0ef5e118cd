import type { AdfDocument, AdfNode } from './adf-node';
import { readMacro, type Macro } from './macro-node';

/** @returns the document with each Forge macro replaced by what `replace` gives for it */
export function replaceMacros(
  document: AdfDocument,
  replace: (macro: Macro, node: AdfNode) => readonly AdfNode[],
): AdfDocument {
  return { ...document, content: inAll(document.content, replace) };
}

function inAll(nodes: readonly AdfNode[], replace: (macro: Macro, node: AdfNode) => readonly AdfNode[]): AdfNode[] {
  return nodes.flatMap((node) => {
    const macro = readMacro(node);
    if (macro !== undefined) return replace(macro, node);
    return node.content === undefined ? [node] : [{ ...node, content: inAll(node.content, replace) }];
  });
}
