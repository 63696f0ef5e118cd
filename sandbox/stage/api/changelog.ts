import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';
import { userSchema } from './user';

const changeSchema = z.object({
  id: z.string(),
  author: userSchema.optional(),
  created: z.string(),
  items: z.array(z.object({ field: z.string(), fromString: z.string().nullish(), toString: z.string().nullish() })),
});

export type Change = z.infer<typeof changeSchema>;

const changelogSchema = z.object({ values: z.array(changeSchema) });

export function readChangelog(jira: JiraClient, key: string): Promise<Outcome<{ values: Change[] }>> {
  return jira.get(`/rest/api/3/issue/${encodeURIComponent(key)}/changelog?maxResults=100`, changelogSchema);
}
