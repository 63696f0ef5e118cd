import type { RippleMessages } from '../../contract/ripples';
import type { Handlers } from './create-resolver';

const notBuilt = { kind: 'refused', message: 'Cannot do this: not built' } as const;

/** One use case per message about ripples that were written or wait for a yes. */
export const rippleHandlers: Handlers<RippleMessages, { readonly accountId: string }> = {
  'ripples.list': () => Promise.resolve({ kind: 'no-access' }),
  'ripple.undo.try': () => Promise.resolve(notBuilt),
  'ripple.undo': () => Promise.resolve(notBuilt),
  'offers.list': () => Promise.resolve({ kind: 'no-access' }),
  'offer.answer': () => Promise.resolve(notBuilt),
};
