import type { LaunchRequest } from '../../app/launches/launch-request';
import { loadDebt } from '../../app/sync-debt/load-debt';
import type { DebtMessages } from '../../contract/sync-debt';
import type { Handlers } from './create-resolver';

/** One use case per message about sync debt. */
export const debtHandlers: Handlers<DebtMessages, LaunchRequest> = { 'debt.load': loadDebt };
