import { z } from 'zod';
import type { JiraClient } from './jira-client';
import { succeed, type Outcome } from './outcome';

const pageSchema = z.object({
  id: z.string(),
  title: z.string(),
  parentId: z.string().nullish(),
  position: z.number().nullish(),
});

const listSchema = z.object({
  results: z.array(pageSchema),
  _links: z.object({ next: z.string().optional() }).default({}),
});

export type ListedPage = z.infer<typeof pageSchema>;

/** @returns all pages of the space that the person may see, in no order */
export async function readSpacePages(site: JiraClient, spaceId: string): Promise<Outcome<ListedPage[]>> {
  const pages: ListedPage[] = [];
  let next: string | undefined = `/wiki/api/v2/spaces/${encodeURIComponent(spaceId)}/pages?limit=250`;
  while (next !== undefined) {
    const answer: Outcome<z.infer<typeof listSchema>> = await site.get(next, listSchema);
    if (!answer.ok) return answer;
    pages.push(...answer.value.results);
    next = answer.value._links.next;
  }
  return succeed(pages);
}
