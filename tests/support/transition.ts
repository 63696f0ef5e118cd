import { z } from 'zod';
import type { SiteClient } from './site-client';

const ids = { 'To Do': '11', 'In Progress': '21', Done: '31' } as const;

const refused = z.object({ errorMessages: z.array(z.string()) });

/** Moves an issue by Jira's REST API. @returns why Jira refuses; null: it has moved */
export async function transition(
  site: SiteClient,
  as: string,
  { key, to }: { readonly key: string; readonly to: keyof typeof ids },
): Promise<string | null> {
  const path = `/rest/api/3/issue/${key}/transitions`;
  const { status, body } = await site.as(as).call('POST', path, { transition: { id: ids[to] } });
  if (status === 204) return null;
  if (status === 400) return refused.parse(body).errorMessages.join('\n');
  throw new Error(`Cannot move ${key}: ${status} ${JSON.stringify(body)}`);
}
