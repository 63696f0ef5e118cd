import { launchWork as createLaunchWork } from './entry/consumers/launch-work';
import { brief as createBrief } from './entry/resolvers/brief';
import { issuePanel as createIssuePanel } from './entry/resolvers/issue-panel';
import { reconcile as createReconcile } from './entry/schedules/reconcile';
import { appInstalled as createAppInstalled } from './entry/triggers/app-installed';
import { issueChanged as createIssueChanged } from './entry/triggers/issue-changed';
import { issueDeleted as createIssueDeleted } from './entry/triggers/issue-deleted';
import { linkChanged as createLinkChanged } from './entry/triggers/link-changed';
import { createWorld } from './wiring';

export const issuePanel = createIssuePanel(createWorld);
export const brief = createBrief(createWorld);
export const issueChanged = createIssueChanged(createWorld);
export const issueDeleted = createIssueDeleted(createWorld);
export const linkChanged = createLinkChanged(createWorld);
export const appInstalled = createAppInstalled(createWorld);
export const launchWork = createLaunchWork(createWorld);
export const reconcile = createReconcile(createWorld);
