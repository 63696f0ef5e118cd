import { z } from 'zod';
import type { JiraClient } from './jira-client';
import { fail, succeed, type Outcome } from './outcome';
import { operationsSchema } from './wiki-operations';

const spaceSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  homepageId: z.string().nullish(),
  operations: operationsSchema.optional(),
});

const spacesSchema = z.object({ results: z.array(spaceSchema) });

export type WikiSpace = z.infer<typeof spaceSchema>;

export async function readSpaces(site: JiraClient): Promise<Outcome<WikiSpace[]>> {
  const answer = await site.get('/wiki/api/v2/spaces?limit=250&sort=name', spacesSchema);
  return answer.ok ? succeed(answer.value.results) : answer;
}

/** @returns the space with what the signed-in person may do in it */
export async function readSpace(site: JiraClient, spaceKey: string): Promise<Outcome<WikiSpace>> {
  const found = await site.get(`/wiki/api/v2/spaces?keys=${encodeURIComponent(spaceKey)}`, spacesSchema);
  if (!found.ok) return found;
  const [space] = found.value.results;
  if (space === undefined) return fail(404, `Cannot find space "${spaceKey}"`);
  return readSpaceById(site, space.id);
}

export function readSpaceById(site: JiraClient, id: string): Promise<Outcome<WikiSpace>> {
  return site.get(`/wiki/api/v2/spaces/${encodeURIComponent(id)}?include-operations=true`, spaceSchema);
}
