import type { Route } from '../http/route';
import { copyRoutes } from './copy-page';
import { pageCreateRoutes } from './page-create';
import { pageDeleteRoutes } from './page-delete';
import { pageListRoutes } from './page-lists';
import { pageReadRoutes } from './page-read';
import { pageUpdateRoutes } from './page-update';
import { permissionCheckRoutes } from './permission-check';
import { propertyRoutes } from './properties';
import { restoreVersionRoutes } from './restore-version';
import { restrictionRoutes } from './restrictions';
import { spaceRoutes } from './spaces';
import { userRoutes } from './users';
import { versionRoutes } from './versions';

/** All that the sandbox covers of Confluence's REST API, v2 before v1. */
export const allRoutes: readonly Route[] = [
  ...spaceRoutes,
  ...pageListRoutes,
  ...pageReadRoutes,
  ...pageCreateRoutes,
  ...pageUpdateRoutes,
  ...pageDeleteRoutes,
  ...versionRoutes,
  ...propertyRoutes,
  ...userRoutes,
  ...permissionCheckRoutes,
  ...copyRoutes,
  ...restoreVersionRoutes,
  ...restrictionRoutes,
];
