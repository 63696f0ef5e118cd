import type { AdfDocument } from '../adf/adf-node';

/** A body as REST v2 shows it: the document travels as text. */
export function bodyView(body: AdfDocument) {
  const representation = 'atlas_doc_format';
  return { [representation]: { representation, value: JSON.stringify(body) } };
}
