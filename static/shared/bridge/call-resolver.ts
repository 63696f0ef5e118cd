import { invoke } from '@forge/bridge';
import { issuePanelResolvers, type PayloadOf, type ReplyOf, type ResolverKey } from '../../../src/contract/resolvers';

/**
 * Asks the backend as the person who looks.
 * @throws Error when the call fails or the reply is not what the contract says: an outage or a defect
 */
export async function callResolver<K extends ResolverKey>(key: K, payload: PayloadOf<K>): Promise<ReplyOf<K>> {
  const reply: unknown = await invoke(key, payload ?? {});
  const parsed = issuePanelResolvers[key].reply.safeParse(reply);
  if (!parsed.success) throw new Error(`Cannot read the reply to "${key}": ${firstFault(parsed.error)}`);
  // TypeScript does not tie the schema looked up by `key` to ReplyOf<K>; the schema has just checked the value.
  return parsed.data as ReplyOf<K>;
}

function firstFault(error: {
  readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[];
}): string {
  const [fault] = error.issues;
  return fault === undefined ? 'not what was agreed' : `${fault.path.map(String).join('.')} ${fault.message}`;
}
