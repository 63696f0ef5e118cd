import { signalMessages } from '../../../src/contract/signals';
import { callerOf } from './caller-of';

/** Asks the backend what somebody must look at: the issue panel and the launch pages both answer these messages. */
export const callSignals = callerOf(signalMessages);
