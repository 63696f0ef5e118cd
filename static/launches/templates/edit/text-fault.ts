import type { z } from 'zod';

/** Why the contract does not take a text, in its words; null: it takes it. */
export function textFault(text: string, schema: z.ZodType): string | null {
  const parsed = schema.safeParse(text.trim());
  return parsed.success ? null : `Cannot save this: it ${parsed.error.issues[0]?.message ?? 'is no text'}. Change it`;
}
