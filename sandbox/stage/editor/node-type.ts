import type { MarkType, NodeType } from 'prosemirror-model';
import { schema } from './schema';

/** @throws when the schema has no such node, which is a defect of the editor */
export function nodeType(name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`Cannot find node "${name}": the editor has no such node`);
  return type;
}

/** @throws when the schema has no such mark, which is a defect of the editor */
export function markType(name: string): MarkType {
  const type = schema.marks[name];
  if (type === undefined) throw new Error(`Cannot find mark "${name}": the editor has no such mark`);
  return type;
}
