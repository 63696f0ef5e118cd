import { z } from 'zod';

/** Who asks through a macro, and how the macro is bound. */
export interface MacroRequest {
  readonly accountId: string;
  /** Comes from the body of the page, where anyone who may edit it can write anything: to be parsed. */
  readonly config: unknown;
}

/** https://developer.atlassian.com/platform/forge/app-context-security/: only the resolver's context is trustworthy. */
const macroContext = z.object({
  accountId: z.string().min(1),
  extension: z.object({ config: z.unknown().optional() }),
});

/** @returns undefined for someone who is not signed in, or outside a macro */
export function macroRequestOf(context: unknown): MacroRequest | undefined {
  const parsed = macroContext.safeParse(context);
  if (!parsed.success) return undefined;
  const { accountId, extension } = parsed.data;
  return { accountId, config: extension.config };
}
