import { invoke } from '@forge/bridge';
import type { Definitions, KeyOf, PayloadIn, ReplyIn } from '../../../src/contract/definitions';

/** Calls one message of a module. */
export type CallResolver<D extends Definitions> = <K extends KeyOf<D>>(
  key: K,
  payload: PayloadIn<D, K>,
) => Promise<ReplyIn<D, K>>;

/**
 * Asks the backend as the person who looks.
 * The call throws when it fails or the reply is not what the contract says: an outage or a defect.
 */
export function callerOf<D extends Definitions>(definitions: D): CallResolver<D> {
  return async (key, payload) => {
    const reply: unknown = await invoke(key, payload ?? {});
    const parsed = definitions[key]?.reply.safeParse(reply);
    if (!parsed?.success)
      throw new Error(`Cannot read the reply to "${key}": ${parsed ? firstFault(parsed.error) : 'no such message'}`);
    // TypeScript does not tie the schema looked up by `key` to its type; the schema has just checked the value.
    return parsed.data as ReplyIn<D, typeof key>;
  };
}

function firstFault(error: {
  readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[];
}): string {
  const [fault] = error.issues;
  return fault === undefined ? 'not what was agreed' : `${fault.path.map(String).join('.')} ${fault.message}`;
}
