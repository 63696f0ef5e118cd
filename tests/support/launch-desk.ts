import type { World } from '../../src/app/ports';
import type { KeyOf, ReplyIn } from '../../src/contract/definitions';
import { launchesResolvers, type LaunchesResolvers } from '../../src/contract/launches-resolvers';
import { launches } from '../../src/entry/resolvers/launches';

export type LaunchMessage = KeyOf<LaunchesResolvers>;

/**
 * One person at the launches page. Calls the resolver as Forge does; replies are checked against the contract.
 * @param as null: not signed in
 */
export function launchDesk(world: World, { as = 'ann' }: { readonly as?: string | null } = {}) {
  const definitions = launches(() => world);
  // What the page says about the person must not count.
  const context = { accountId: 'admin', moduleKey: 'launches', extension: { type: 'jira:globalPage' } };
  return {
    ask: async <K extends LaunchMessage>(key: K, payload: unknown): Promise<ReplyIn<LaunchesResolvers, K>> => {
      const reply: unknown = await definitions(
        { call: { functionKey: key, payload }, context },
        as === null ? {} : { principal: { accountId: as } },
      );
      // TypeScript does not tie the schema looked up by the key to its type; the schema has just checked the value.
      return launchesResolvers[key].reply.parse(reply) as ReplyIn<LaunchesResolvers, K>;
    },
  };
}
