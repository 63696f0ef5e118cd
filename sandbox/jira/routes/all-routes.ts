import type { Route } from '../http/route';
import { appFieldRoutes } from './app-fields';
import { assignableUserRoutes } from './assignable-users';
import { attachmentRoutes } from './attachments';
import { bulkFetchRoutes } from './bulk-fetch';
import { bulkTransitionRoutes } from './bulk-transitions';
import { catalogItemRoutes } from './catalog-items';
import { catalogRoutes } from './catalogs';
import { changelogRoutes } from './changelogs';
import { commentRoutes } from './comments';
import { createMetaRoutes } from './create-meta';
import { issueCreateRoutes } from './issue-create';
import { issueDeleteRoutes } from './issue-delete';
import { issueEditRoutes } from './issue-edit';
import { issueLinkRoutes } from './issue-links';
import { issueReadRoutes } from './issue-read';
import { linkTypeRoutes } from './link-types';
import { notifyRoutes } from './notify';
import { permissionRoutes } from './permissions';
import { projectSearchRoutes } from './project-search';
import { projectRoutes } from './projects';
import { propertyRoutes } from './properties';
import { searchRoutes } from './search';
import { transitionRoutes } from './transitions';
import { userRoutes } from './users';
import { versionRoutes } from './versions';

/** All that the sandbox covers of Jira's REST API; the first row that fits a request answers it. */
export const allRoutes: readonly Route[] = [
  ...searchRoutes,
  ...bulkFetchRoutes,
  ...changelogRoutes,
  ...issueCreateRoutes,
  ...createMetaRoutes,
  ...issueReadRoutes,
  ...issueEditRoutes,
  ...issueDeleteRoutes,
  ...propertyRoutes,
  ...transitionRoutes,
  ...bulkTransitionRoutes,
  ...attachmentRoutes,
  ...commentRoutes,
  ...notifyRoutes,
  ...issueLinkRoutes,
  ...linkTypeRoutes,
  ...userRoutes,
  ...assignableUserRoutes,
  ...permissionRoutes,
  ...projectSearchRoutes,
  ...projectRoutes,
  ...versionRoutes,
  ...catalogRoutes,
  ...catalogItemRoutes,
  ...appFieldRoutes,
];

/** Paths that look like an issue of that key but are operations which the sandbox does not cover. */
export const uncoveredPaths: readonly string[] = [
  '/rest/api/3/issue/createmeta',
  '/rest/api/3/issue/picker',
  '/rest/api/3/issue/watching',
  '/rest/api/3/issue/properties',
];
