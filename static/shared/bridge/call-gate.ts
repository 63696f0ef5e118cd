import { gateMessages } from '../../../src/contract/gate-messages';
import { callerOf } from './caller-of';

/** Asks the backend about gates: the issue panel and the launch pages both answer these messages. */
export const callGate = callerOf(gateMessages);
