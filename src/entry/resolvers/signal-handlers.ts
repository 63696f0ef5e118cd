import { acknowledgeSignal } from '../../app/signals/acknowledge-signal';
import { listSignals } from '../../app/signals/list-signals';
import { mySignals } from '../../app/signals/my-signals';
import type { SignalMessages } from '../../contract/signals';
import type { Handlers } from './create-resolver';

/** One use case per message about what somebody must look at. */
export const signalHandlers: Handlers<SignalMessages, { readonly accountId: string }> = {
  'signals.list': listSignals,
  'signals.mine': mySignals,
  'signal.acknowledge': acknowledgeSignal,
};
