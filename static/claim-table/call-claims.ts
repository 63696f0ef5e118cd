import { claimResolvers } from '../../src/contract/claim-resolvers';
import { callerOf } from '../shared/bridge/caller-of';

/** Asks the backend about the issues to which the table is bound. */
export const callClaims = callerOf(claimResolvers);
