import type { z } from 'zod';

/** The messages of one module: what goes in, what comes back, and what it does in words for a refusal. */
export type Definitions = Readonly<
  Record<string, { readonly payload: z.ZodType; readonly reply: z.ZodType; readonly does?: string }>
>;

export type KeyOf<D extends Definitions> = keyof D & string;
export type PayloadIn<D extends Definitions, K extends KeyOf<D>> = z.infer<D[K]['payload']>;
export type ReplyIn<D extends Definitions, K extends KeyOf<D>> = z.infer<D[K]['reply']>;
