import type { WhatIfMessages } from '../../contract/what-if';
import type { Handlers } from './create-resolver';

const notBuilt = { kind: 'refused', message: 'Cannot do this: not built' } as const;

/** One use case per message about a date in mind. */
export const whatIfHandlers: Handlers<WhatIfMessages, { readonly accountId: string }> = {
  'what-if.ask': () => Promise.resolve(notBuilt),
  'what-if.apply': () => Promise.resolve(notBuilt),
};
