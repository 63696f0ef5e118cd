import { briefResolvers } from '../../src/contract/brief-resolvers';
import { callerOf } from '../shared/bridge/caller-of';

/** Asks the backend about the brief of the epic to which the macro is bound. */
export const callBrief = callerOf(briefResolvers);
