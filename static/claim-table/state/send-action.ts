import type { ClaimAction } from '../../../src/contract/claim-table';
import { errorMessage } from '../../shared/text/error-message';

/** Sends an action. An outage becomes a refusal that says what is known. */
export async function sendAction(send: () => Promise<ClaimAction>): Promise<ClaimAction> {
  try {
    return await send();
  } catch (error) {
    const message = `${errorMessage(error)}. It is not known whether it was saved; nothing else changed.`;
    return { kind: 'refused', message };
  }
}
