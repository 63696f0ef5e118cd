import type { ConflictMessages } from '../../contract/conflicts';
import type { Handlers } from './create-resolver';

const notBuilt = { kind: 'refused', message: 'Cannot do this: not built' } as const;

/** One use case per message about dependencies that cannot hold. */
export const conflictHandlers: Handlers<ConflictMessages, { readonly accountId: string }> = {
  'conflicts.list': () => Promise.resolve({ kind: 'no-access' }),
  'conflict.choices': () => Promise.resolve(notBuilt),
  'conflict.settle': () => Promise.resolve(notBuilt),
  'cycle.explain': () => Promise.resolve(notBuilt),
  'cycle.cut': () => Promise.resolve(notBuilt),
};
