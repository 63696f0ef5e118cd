import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';

const contentSchema = z.object({ id: z.string() });

interface Copy {
  readonly pageId: string;
  /** Under which the copy is put. */
  readonly parentId: string;
  readonly title: string;
}

export function copyPage(site: JiraClient, { pageId, parentId, title }: Copy): Promise<Outcome<{ id: string }>> {
  const body = { destination: { type: 'parent_page', value: parentId }, pageTitle: title, copyProperties: true };
  return site.post(`/wiki/rest/api/content/${encodeURIComponent(pageId)}/copy`, body, contentSchema);
}
