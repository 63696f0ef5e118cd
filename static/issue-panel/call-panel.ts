import { issuePanelResolvers } from '../../src/contract/issue-panel-resolvers';
import { callerOf } from '../shared/bridge/caller-of';

/** Asks the backend about the issue on which the panel stands. */
export const callPanel = callerOf(issuePanelResolvers);
