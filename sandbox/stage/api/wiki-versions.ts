import { z } from 'zod';
import type { JiraClient } from './jira-client';
import { succeed, type Outcome } from './outcome';

const versionSchema = z.object({
  number: z.number(),
  createdAt: z.string(),
  message: z.string().nullish(),
  authorId: z.string(),
});

const listSchema = z.object({ results: z.array(versionSchema) });

export type PageVersion = z.infer<typeof versionSchema>;

/** @returns the newest 250, newest first */
export async function readVersions(site: JiraClient, pageId: string): Promise<Outcome<PageVersion[]>> {
  const path = `/wiki/api/v2/pages/${encodeURIComponent(pageId)}/versions?sort=-modified-date&limit=250`;
  const answer = await site.get(path, listSchema);
  return answer.ok ? succeed(answer.value.results) : answer;
}

/** Makes an old version the newest once more; nothing in between is lost. */
export function restoreVersion(site: JiraClient, pageId: string, versionNumber: number): Promise<Outcome<unknown>> {
  const params = { versionNumber, message: `Restored version ${versionNumber}`, restoreTitle: true };
  const path = `/wiki/rest/api/content/${encodeURIComponent(pageId)}/version`;
  return site.write('POST', path, { operationKey: 'restore', params });
}
