import { z } from 'zod';
import { claimResolvers, type ClaimResolvers } from '../../src/contract/claim-resolvers';
import type { ClaimView } from '../../src/contract/claim-table';
import type { ReplyIn } from '../../src/contract/definitions';
import type { ClaimMessage, Done, Table } from './claim-desk';
import type { SiteClient } from './site-client';

interface Seat {
  /** e-mail; null for nobody */
  readonly as: string | null;
  /** Ids or keys of the issues the table is bound to. */
  readonly bound: readonly string[];
}

const invoked = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
]);

/** One person at a claim table of the running site. Replies are checked against the contract. */
export function tableOn(site: SiteClient, { as, bound }: Seat) {
  const ask = async <K extends ClaimMessage>(key: K, payload: unknown = {}): Promise<ReplyIn<ClaimResolvers, K>> => {
    const extension = { content: { id: '1' }, config: { issueIds: bound } };
    const call = { moduleKey: 'claim-table', functionKey: key, payload, extension, as };
    const reply = invoked.parse(await site.control('POST', '/invoke', call));
    if (!reply.ok) throw new Error(reply.error.message);
    // TypeScript does not tie the schema looked up by the key to its type; the schema has just checked the value.
    return claimResolvers[key].reply.parse(reply.value) as ReplyIn<ClaimResolvers, K>;
  };
  const act = async (key: ClaimMessage, payload: object): Promise<Done> => {
    const reply = await ask(key, { issueId: bound[0], ...payload });
    if (reply.kind !== 'done' || !('sheet' in reply)) throw new Error(`Cannot ${key}: ${JSON.stringify(reply)}`);
    return reply;
  };
  return {
    ask,
    /** On the first issue. @throws unless it is done */
    act,
    add: async (...texts: string[]): Promise<ClaimView[]> => (await act('claims.add', { texts, after: null })).claims,
    load: async (): Promise<Table> => {
      const reply = await ask('claims.load');
      if (reply.kind !== 'table') throw new Error(`Cannot load: ${reply.kind}`);
      return reply;
    },
  };
}
