import type { World } from '../../src/app/ports';
import { claimResolvers, type ClaimResolvers } from '../../src/contract/claim-resolvers';
import type { ClaimAction, ClaimView, TableReply } from '../../src/contract/claim-table';
import type { KeyOf, ReplyIn } from '../../src/contract/definitions';
import { claims } from '../../src/entry/resolvers/claims';

export type ClaimMessage = KeyOf<ClaimResolvers>;
export type Done = Extract<ClaimAction, { kind: 'done' }>;
export type Table = Extract<TableReply, { kind: 'table' }>;

interface Seat {
  /** null: not signed in. */
  readonly as?: string | null;
  /** What the page says the table is bound to. */
  readonly config?: unknown;
}

/** One person at a table bound to MKT-1. Calls the resolver as Forge does; replies are checked against the contract. */
export function claimDesk(world: World, { as = 'ann', config = { issueIds: ['MKT-1'] } }: Seat = {}) {
  const definitions = claims(() => world);
  // What the page says about the person must not count.
  const context = { accountId: 'admin', extension: { type: 'macro', content: { id: '1' }, config } };
  const ask = async <K extends ClaimMessage>(key: K, payload: unknown): Promise<ReplyIn<ClaimResolvers, K>> => {
    const reply: unknown = await definitions(
      { call: { functionKey: key, payload }, context },
      as === null ? {} : { principal: { accountId: as } },
    );
    // TypeScript does not tie the schema looked up by the key to its type; the schema has just checked the value.
    return claimResolvers[key].reply.parse(reply) as ReplyIn<ClaimResolvers, K>;
  };
  const act = async (key: ClaimMessage, payload: object, issueId = 'MKT-1'): Promise<Done> => {
    const reply = await ask(key, { issueId, ...payload });
    if (reply.kind !== 'done' || !('sheet' in reply)) throw new Error(`Cannot ${key}: ${JSON.stringify(reply)}`);
    return reply;
  };
  return {
    ask,
    /** @throws unless it is done */
    act,
    load: async (): Promise<Table> => {
      const reply = await ask('claims.load', {});
      if (reply.kind !== 'table') throw new Error(`Cannot load: ${reply.kind}`);
      return reply;
    },
    add: async (...texts: string[]): Promise<ClaimView[]> => (await act('claims.add', { texts, after: null })).claims,
    edit: async (claim: ClaimView, edit: object): Promise<ClaimView> =>
      only(await act('claims.edit', { claimId: claim.id, basedOn: claim.revision, ...edit })),
    rate: async (value: string | null, ...given: ClaimView[]): Promise<ClaimView[]> =>
      (
        await act('claims.rate', {
          value,
          claims: given.map(({ id, revision }) => ({ claimId: id, basedOn: revision })),
        })
      ).claims,
  };
}

function only({ claims: [claim, ...others] }: Done): ClaimView {
  if (claim && others.length === 0) return claim;
  throw new Error(`Cannot take the one claim of a reply: it holds ${others.length + (claim ? 1 : 0)}`);
}
