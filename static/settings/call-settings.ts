import { settingsResolvers } from '../../src/contract/settings-resolvers';
import { callerOf } from '../shared/bridge/caller-of';

/** Asks the backend about what an admin settles, and how far the first run has come. */
export const callSettings = callerOf(settingsResolvers);
