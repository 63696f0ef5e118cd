import { z } from 'zod';
import type { FoundIssue } from './search-issues';

/** Fields to ask for, so that an issue can be shown in a list. */
export const issueFields = ['summary', 'project', 'duedate'];

/** An issue as Jira answers it. */
export const wireIssue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    project: z.object({ name: z.string() }),
    duedate: z.string().nullish(),
  }),
});

export function toFoundIssue({ id, key, fields }: z.infer<typeof wireIssue>): FoundIssue {
  return { id, key, summary: fields.summary, projectName: fields.project.name, due: fields.duedate ?? null };
}
