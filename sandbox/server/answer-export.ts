import type { Context } from 'hono';
import { z } from 'zod';
import { exportPage } from './export-page';
import type { ServerParts } from './parts';
import { readBody, refuse } from './refuse';

const exportWish = z.strictObject({
  pageId: z.union([z.string(), z.number().transform(String)]),
  format: z.enum(['pdf', 'word']),
  /** e-mail; null for nobody */
  as: z.string().nullable().default(null),
  version: z.int().positive().optional(),
});

/** Answers with the document that the export of a page would hold for that person. */
export async function answerExport(c: Context, parts: ServerParts): Promise<Response> {
  const body = await readBody(c, exportWish, 'export a page');
  if (!body.ok) return body.refusal;
  const { as, pageId, format, version } = body.value;
  const person = as === null ? undefined : parts.jira.personByEmail(as);
  if (as !== null && person === undefined) return refuse(c, 404, `Cannot export as "${as}": no such person`);
  const exported = await exportPage(parts, { pageId, format, version, accountId: person?.accountId ?? null });
  if (exported !== undefined) return c.json(exported);
  return refuse(c, 404, `Cannot export page "${pageId}": it does not exist or the person may not see it`);
}
