import type { z } from 'zod';
import type { SiteInfo } from '../api/site';
import { issuePath, projectSettingsPath } from '../state/route';
import { wikiPaths } from '../state/wiki-paths';
import { appModulePath } from './app-module';
import type { bridgePayloads } from './bridge-payloads';

type Location = z.infer<typeof bridgePayloads.location>;

interface Around {
  readonly origin: string;
  /** undefined: the site has not told yet what it runs */
  readonly info: SiteInfo | undefined;
}

/** @returns the address of a place in the products; undefined for places that this site does not have */
export function locationUrl(location: Location, { origin, info }: Around): string | undefined {
  const path = pathOf(location, info);
  return path === undefined ? undefined : `${origin}${path}`;
}

function pathOf(location: Location, info: SiteInfo | undefined): string | undefined {
  const { target, issueKey, contentId, spaceKey, moduleKey, projectKey } = location;
  if (target === 'issue' && issueKey !== undefined) return issuePath(issueKey);
  if (target === 'contentView' && contentId !== undefined) return wikiPaths.byId(contentId);
  if (target === 'contentEdit' && contentId !== undefined) return wikiPaths.byId(contentId, 'edit');
  if (target === 'spaceView' && spaceKey !== undefined) return wikiPaths.space(spaceKey);
  if (target === 'projectSettingsDetails' && projectKey !== undefined) return projectSettingsPath(projectKey);
  if (target === 'module' && moduleKey !== undefined && info !== undefined)
    return appModulePath(info, { ...location, moduleKey });
  return undefined;
}
