import { z } from 'zod';
import { issuePanelResolvers, type ReplyOf, type ResolverKey } from '../../src/contract/issue-panel-resolvers';
import type { SiteClient } from './site-client';

export interface Question<K extends ResolverKey> {
  /** e-mail; null for nobody */
  readonly as: string | null;
  /** A key, or the whole extension as a page could forge it. */
  readonly on: string | { readonly extension: unknown };
  readonly ask: K;
  readonly payload?: unknown;
}

const invoked = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
]);

/**
 * Calls a resolver of the panel as the bridge would for that person.
 * @throws Error with the words of the failure, when the resolver throws or its reply breaks the contract
 */
export async function askPanel<K extends ResolverKey>(site: SiteClient, question: Question<K>): Promise<ReplyOf<K>> {
  const { as, on, ask, payload = {} } = question;
  const extension = typeof on === 'string' ? { issue: { key: on } } : on.extension;
  const call = { moduleKey: 'issue-panel', functionKey: ask, payload, extension, as };
  const reply = invoked.parse(await site.control('POST', '/invoke', call));
  if (!reply.ok) throw new Error(reply.error.message);
  // TypeScript does not tie the schema looked up by `ask` to ReplyOf<K>; the schema has just checked the value.
  return issuePanelResolvers[ask].reply.parse(reply.value) as ReplyOf<K>;
}
