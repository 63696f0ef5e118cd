import { z } from 'zod';
import type { KeyOf, ReplyIn } from '../../src/contract/definitions';
import { settingsResolvers, type SettingsResolvers } from '../../src/contract/settings-resolvers';
import type { SiteClient } from './site-client';

export type SettingsMessage = KeyOf<SettingsResolvers>;

const invoked = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
]);

/**
 * Calls a resolver of the admin pages as the bridge would for that person; null for nobody.
 * @throws Error with the words of the failure, when the resolver throws or its reply breaks the contract
 */
export async function askSettings<K extends SettingsMessage>(
  site: SiteClient,
  as: string | null,
  { ask, payload = {} }: { readonly ask: K; readonly payload?: unknown },
): Promise<ReplyIn<SettingsResolvers, K>> {
  const moduleKey = ask.startsWith('setup.') ? 'get-started' : 'settings';
  const call = { moduleKey, functionKey: ask, payload, extension: { type: 'jira:adminPage' }, as };
  const reply = invoked.parse(await site.control('POST', '/invoke', call));
  if (!reply.ok) throw new Error(reply.error.message);
  // TypeScript does not tie the schema looked up by `ask` to its type; the schema has just checked the value.
  return settingsResolvers[ask].reply.parse(reply.value) as ReplyIn<SettingsResolvers, K>;
}
