import type { JiraClient } from '../api/jira-client';
import { succeed, type Outcome } from '../api/outcome';
import { readSpaces } from '../api/wiki-space';
import { readSpacePages } from '../api/wiki-tree';
import { wikiPaths } from '../state/wiki-paths';

const spaceKey = 'GTM';
const titles = { brief: 'Narrative brief', claims: 'Claims' } as const;

export type DemoPages = Readonly<Record<keyof typeof titles, string>>;

/** Where one goes while it is not known where the pages lie, or when they are gone. */
export const demoSpace: DemoPages = { brief: wikiPaths.space(spaceKey), claims: wikiPaths.space(spaceKey) };

/** @returns the addresses of the demo's pages with macros */
export async function readDemoPages(site: JiraClient): Promise<Outcome<DemoPages>> {
  const spaces = await readSpaces(site);
  if (!spaces.ok) return spaces;
  const space = spaces.value.find(({ key }) => key === spaceKey);
  if (space === undefined) return succeed(demoSpace);
  const pages = await readSpacePages(site, space.id);
  if (!pages.ok) return pages;
  const addressOf = (title: string): string => {
    const page = pages.value.find((one) => one.title === title);
    return page === undefined ? wikiPaths.space(spaceKey) : wikiPaths.page({ spaceKey, pageId: page.id, title });
  };
  return succeed({ brief: addressOf(titles.brief), claims: addressOf(titles.claims) });
}
