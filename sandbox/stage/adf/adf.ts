import { z } from 'zod';

export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
}

/** A node of an Atlassian document, as far as the stage shows it. What else it holds is kept. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?: readonly AdfMark[] | undefined;
  readonly content?: readonly AdfNode[] | undefined;
}

const attrsSchema = z.record(z.string(), z.unknown()).optional();

const nodeSchema: z.ZodType<AdfNode> = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  attrs: attrsSchema,
  marks: z.array(z.looseObject({ type: z.string(), attrs: attrsSchema })).optional(),
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

/** @returns an attribute as text; empty when the node has none of that name */
export function attribute(node: AdfNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
