import { conflictMessages } from '../../../src/contract/conflicts';
import { callerOf } from './caller-of';

/** Asks the backend about dependencies that cannot hold: the issue panel and the launch pages both answer these messages. */
export const callConflicts = callerOf(conflictMessages);
