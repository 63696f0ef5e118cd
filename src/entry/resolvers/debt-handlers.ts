import type { LaunchRequest } from '../../app/launches/launch-request';
import type { DebtMessages } from '../../contract/sync-debt';
import type { Handlers } from './create-resolver';

/** One use case per message about sync debt. */
export const debtHandlers: Handlers<DebtMessages, LaunchRequest> = {
  'debt.load': () => Promise.resolve({ kind: 'no-access' }),
};
