import type { AdfDocument, AdfNode } from './adf-node';
import { replaceMacros } from './replace-macros';

/** The document for another page: macros keep their configuration and get ids of their own. */
export function freshMacros(document: AdfDocument, newId: () => string): AdfDocument {
  return replaceMacros(document, (_, node) => [withId(node, newId())]);
}

function withId(node: AdfNode, localId: string): AdfNode {
  const parameters: unknown = node.attrs?.['parameters'];
  return { ...node, attrs: { ...node.attrs, localId, parameters: { ...Object(parameters), localId } } };
}
