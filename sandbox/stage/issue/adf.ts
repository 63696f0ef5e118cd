import { z } from 'zod';

/** A node of an Atlassian document, as far as the stage shows it. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?:
    readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[] | undefined;
  readonly content?: readonly AdfNode[] | undefined;
}

const attrsSchema = z.record(z.string(), z.unknown()).optional();

const nodeSchema: z.ZodType<AdfNode> = z.object({
  type: z.string(),
  text: z.string().optional(),
  attrs: attrsSchema,
  marks: z.array(z.object({ type: z.string(), attrs: attrsSchema })).optional(),
  get content() {
    return z.array(nodeSchema).optional();
  },
});

/** @returns undefined for what is no document, such as an empty field */
export function parseAdf(value: unknown): AdfNode | undefined {
  return nodeSchema.safeParse(value).data;
}

/** @returns the address of a link when it is safe to follow: other schemes can run scripts */
export function safeHref(value: unknown): string | undefined {
  return typeof value === 'string' && /^(https?:\/\/|mailto:|\/(?!\/))/i.test(value) ? value : undefined;
}
