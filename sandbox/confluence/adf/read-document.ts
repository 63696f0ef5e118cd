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
export const adfDocument: z.ZodType<AdfDocument> = z.strictObject({
  type: z.literal('doc'),
  version: z.literal(1),
  content: z.array(node),
});

/** @returns the document, or undefined when the value is none */
export function readDocument(value: unknown): AdfDocument | undefined {
  try {
    return adfDocument.safeParse(value).data;
  } catch {
    // Nested so deeply that reading it ends the stack.
    return undefined;
  }
}
