import { whatIfMessages } from '../../../src/contract/what-if';
import { callerOf } from './caller-of';

/** Asks the backend what a date would set off: the issue panel and the launch pages both answer these messages. */
export const callWhatIf = callerOf(whatIfMessages);
