import type { z } from 'zod';
import { issuePath } from '../state/route';
import { wikiPaths } from '../state/wiki-paths';
import type { bridgePayloads } from './bridge-payloads';

type Location = z.infer<typeof bridgePayloads.location>;

/** @returns the address of a place in the products; undefined for places that this site does not have */
export function locationUrl(location: Location, origin: string): string | undefined {
  const path = pathOf(location);
  return path === undefined ? undefined : `${origin}${path}`;
}

function pathOf({ target, issueKey, contentId, spaceKey }: Location): string | undefined {
  if (target === 'issue' && issueKey !== undefined) return issuePath(issueKey);
  if (target === 'contentView' && contentId !== undefined) return wikiPaths.byId(contentId);
  if (target === 'contentEdit' && contentId !== undefined) return wikiPaths.byId(contentId, 'edit');
  if (target === 'spaceView' && spaceKey !== undefined) return wikiPaths.space(spaceKey);
  return undefined;
}
