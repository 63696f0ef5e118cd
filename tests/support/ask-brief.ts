import { z } from 'zod';
import { briefResolvers, type BriefResolvers } from '../../src/contract/brief-resolvers';
import type { KeyOf, ReplyIn } from '../../src/contract/definitions';
import type { SiteClient } from './site-client';

export type BriefMessage = KeyOf<BriefResolvers>;

export interface BriefQuestion<K extends BriefMessage> {
  /** e-mail; null for nobody */
  readonly as: string | null;
  /** Id or key of the epic, or the whole configuration as a page could forge it. */
  readonly on: string | { readonly config: unknown };
  readonly ask: K;
  readonly payload?: unknown;
}

const invoked = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
]);

/**
 * Calls a resolver of the brief as the bridge would for that person.
 * @throws Error with the words of the failure, when the resolver throws or its reply breaks the contract
 */
export async function askBrief<K extends BriefMessage>(
  site: SiteClient,
  { as, on, ask, payload = {} }: BriefQuestion<K>,
): Promise<ReplyIn<BriefResolvers, K>> {
  const config = typeof on === 'string' ? { epicId: on } : on.config;
  const extension = { content: { id: '1' }, config };
  const call = { moduleKey: 'narrative-brief', functionKey: ask, payload, extension, as };
  const reply = invoked.parse(await site.control('POST', '/invoke', call));
  if (!reply.ok) throw new Error(reply.error.message);
  // TypeScript does not tie the schema looked up by `ask` to its type; the schema has just checked the value.
  return briefResolvers[ask].reply.parse(reply.value) as ReplyIn<BriefResolvers, K>;
}
