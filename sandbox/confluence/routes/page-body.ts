import { z } from 'zod';
import type { AdfDocument } from '../adf/adf-node';
import { readDocument } from '../adf/read-document';
import { notCovered, refuse } from '../http/answer';
import { ended, got, type Got } from '../http/read-call';

const flat = z.strictObject({ representation: z.enum(['storage', 'atlas_doc_format', 'wiki']), value: z.string() });

/** A body of REST v2, flat or below the name of its format. */
export const pageBody = z.union([
  flat,
  z.strictObject({ atlas_doc_format: flat }).transform((body) => body.atlas_doc_format),
  z.strictObject({ storage: flat }).transform((body) => body.storage),
  z.strictObject({ wiki: flat }).transform((body) => body.wiki),
]);

/** @returns the document; 400 when it is none, 501 for a format that the site does not keep */
export function readPageBody({ representation, value }: z.output<typeof pageBody>): Got<AdfDocument> {
  if (representation !== 'atlas_doc_format') return ended(notCovered(`a body in format "${representation}"`));
  const document = readDocument(parse(value));
  return document === undefined ? ended(refuse(400, 'Invalid body: Content is not valid ADF')) : got(document);
}

export const emptyDocument: AdfDocument = { type: 'doc', version: 1, content: [] };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
