import { z } from 'zod';
import type { AdfDocument, AdfNode } from './adf-node';

const node: z.ZodType<AdfNode> = z.lazy(() =>
  z.strictObject({
    type: z.string().min(1),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(node).optional(),
    marks: z.array(node).optional(),
    text: z.string().optional(),
  }),
);

/** The shape of a document: every node an object with a `type`, nothing unknown beside what nodes may have. */
const shape = z.strictObject({ type: z.literal('doc'), version: z.literal(1), content: z.array(node) });

/** A document as it came, to the order of its members: parsing would make another one. */
export const adfDocument = z.custom<AdfDocument>(isDocument, 'not a document in Atlassian Document Format');

/** @returns the document, or undefined when the value is none */
export function readDocument(value: unknown): AdfDocument | undefined {
  return adfDocument.safeParse(value).data;
}

function isDocument(value: unknown): boolean {
  try {
    return shape.safeParse(value).success;
  } catch {
    // Nested so deeply that reading it ends the stack.
    return false;
  }
}
