import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';

/** An error body in the shape that Jira's clients read. */
export function refuse(c: Context, status: ContentfulStatusCode, message: string): Response {
  return c.json({ errorMessages: [message], errors: {} }, status);
}

export type Body<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Response };

/**
 * The JSON body of a request; none counts as `{}`.
 * @param action what the refusal says could not be done: `set faults`
 */
export async function readBody<T>(c: Context, schema: z.ZodType<T>, action: string): Promise<Body<T>> {
  const json = parse(await c.req.text());
  if (json === undefined) return { ok: false, refusal: refuse(c, 400, `Cannot ${action}: the body is not JSON`) };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, refusal: refuse(c, 400, `Cannot ${action}: ${parsed.error.issues.map(reason).join('; ')}`) };
}

/** Of the alternatives of a union, those with the fewest faults were meant. */
function reason(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
  const fewest = Math.min(...issue.errors.map(({ length }) => length));
  const meant = issue.errors.filter(({ length }) => length === fewest);
  return [...new Set(meant.map((faults) => faults.map(reason).join('; ')))].join(', or ');
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: text.trim() === '' ? {} : JSON.parse(text) };
  } catch {
    return undefined;
  }
}
