import type { World } from '../../app/ports';
import { issuePanelResolvers } from '../../contract/issue-panel-resolvers';
import { createResolver } from './create-resolver';
import { issuePanelHandlers } from './issue-panel-handlers';
import { viewerOf } from './viewer-of';

/** Answers the issue panel. */
export const issuePanel = (createWorld: () => World) =>
  createResolver({ definitions: issuePanelResolvers, handlers: issuePanelHandlers, requestOf: viewerOf }, createWorld);
