import { z } from 'zod';
import type { KeyOf, ReplyIn } from '../../src/contract/definitions';
import { launchesResolvers, type LaunchesResolvers } from '../../src/contract/launches-resolvers';
import type { SiteClient } from './site-client';

export type LaunchesMessage = KeyOf<LaunchesResolvers>;

const invoked = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
]);

interface Question<K> {
  readonly ask: K;
  readonly payload?: unknown;
  /** Where the page stands; the global page, unless said otherwise. */
  readonly from?: { readonly moduleKey: string; readonly extension: unknown };
}

const globalPage = { moduleKey: 'launches', extension: { type: 'jira:globalPage' } };

/**
 * Calls a resolver of the launch pages as the bridge would for that person; null for nobody.
 * @throws Error with the words of the failure, when the resolver throws or its reply breaks the contract
 */
export async function askLaunches<K extends LaunchesMessage>(
  site: SiteClient,
  as: string | null,
  { ask, payload = {}, from = globalPage }: Question<K>,
): Promise<ReplyIn<LaunchesResolvers, K>> {
  const call = { ...from, functionKey: ask, payload, as };
  const reply = invoked.parse(await site.control('POST', '/invoke', call));
  if (!reply.ok) throw new Error(reply.error.message);
  // TypeScript does not tie the schema looked up by `ask` to its type; the schema has just checked the value.
  return launchesResolvers[ask].reply.parse(reply.value) as ReplyIn<LaunchesResolvers, K>;
}
