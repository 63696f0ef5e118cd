import { z } from 'zod';
import { ok, refuse, type Answer } from './answer';
import type { Call } from './route';

/** One page of a list by `cursor` and `limit`, with the way to the next one in the body and in the header `Link`. */
export function pageOf<T>(call: Call, all: readonly T[], show: (item: T) => unknown): Answer {
  const { query, site } = call;
  const limit = z.coerce
    .number()
    .int()
    .min(1)
    .max(250)
    .safeParse(query.get('limit') ?? 25);
  if (!limit.success) return refuse(400, "Provided value for 'limit' must be between 1 and 250");
  const start = readCursor(query.get('cursor'));
  if (start === undefined) return refuse(400, "Provided value for 'cursor' is invalid");
  const end = start + limit.data;
  const results = all.slice(start, end).map(show);
  const base = `${site.baseUrl}/wiki`;
  if (end >= all.length) return ok({ results, _links: { base } });
  const next = linkTo(call, end);
  return { ...ok({ results, _links: { next, base } }), headers: { Link: `<${next}>; rel="next"` } };
}

const cursor = z.object({ start: z.int().nonnegative() });

/** @returns undefined for a cursor that the site has not given out */
function readCursor(text: string | null): number | undefined {
  if (text === null || text === '') return 0;
  try {
    return cursor.safeParse(JSON.parse(atob(text))).data?.start;
  } catch {
    return undefined;
  }
}

function linkTo({ query, path }: Call, start: number): string {
  const next = new URLSearchParams(query);
  next.set('cursor', btoa(JSON.stringify({ start })));
  return `${path}?${next.toString()}`;
}
