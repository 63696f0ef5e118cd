import type { AdfNode } from './adf-node';
import { readMacro, type Macro } from './macro-node';

/** The Forge macros of a document, in the order in which they are read. */
export function findMacros(node: Pick<AdfNode, 'content'>): Macro[] {
  return (node.content ?? []).flatMap((child) => [readMacro(child) ?? [], findMacros(child)].flat());
}
