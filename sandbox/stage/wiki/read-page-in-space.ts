import type { JiraClient } from '../api/jira-client';
import { succeed, type Outcome } from '../api/outcome';
import { readPage, type WikiPage } from '../api/wiki-page';
import { readSpaceById, type WikiSpace } from '../api/wiki-space';

/** A page and where it lies. */
export interface PageInSpace {
  readonly page: WikiPage;
  readonly space: WikiSpace;
}

/** @param version undefined: the newest */
export async function readPageInSpace(
  site: JiraClient,
  pageId: string,
  version?: number,
): Promise<Outcome<PageInSpace>> {
  const page = await readPage(site, pageId, version);
  if (!page.ok) return page;
  const space = await readSpaceById(site, page.value.spaceId);
  return space.ok ? succeed({ page: page.value, space: space.value }) : space;
}
