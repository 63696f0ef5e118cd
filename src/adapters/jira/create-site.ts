import type { Site } from '../../app/launch-ports';
import { appFields } from './app-fields';
import { appRights } from './site-app-rights';
import { dateFields, linkTypes } from './site-catalogs';
import { issueTypes } from './site-issue-types';
import { creatable, projects } from './site-projects';
import { viewerAdministers } from './site-viewer';

/** The Jira site around the issues, over its REST API v3. */
export function createSite(): Site {
  return { viewerAdministers, projects, creatable, issueTypes, appRights, dateFields, linkTypes, appFields };
}
