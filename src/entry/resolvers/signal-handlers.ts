import type { SignalMessages } from '../../contract/signals';
import type { Handlers } from './create-resolver';

const notBuilt = { kind: 'refused', message: 'Cannot do this: not built' } as const;

/** One use case per message about what somebody must look at. */
export const signalHandlers: Handlers<SignalMessages, { readonly accountId: string }> = {
  'signals.list': () => Promise.resolve({ kind: 'no-access' }),
  'signals.mine': () => Promise.resolve({ kind: 'no-access' }),
  'signal.acknowledge': () => Promise.resolve(notBuilt),
};
