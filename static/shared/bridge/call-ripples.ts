import { rippleMessages } from '../../../src/contract/ripples';
import { callerOf } from './caller-of';

/** Asks the backend about ripples: the issue panel and the launch pages both answer these messages. */
export const callRipples = callerOf(rippleMessages);
