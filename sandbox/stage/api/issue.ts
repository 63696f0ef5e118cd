import { z } from 'zod';
import { attachmentSchema } from './attachment';
import type { JiraClient } from './jira-client';
import { linkSchema } from './link';
import type { Outcome } from './outcome';
import { statusSchema } from './status';
import { userSchema } from './user';

const named = z.object({ id: z.string(), name: z.string() });

const issueTypeSchema = z.object({ id: z.string(), name: z.string(), hierarchyLevel: z.number().default(0) });

const fieldsSchema = z
  .object({
    summary: z.string().default(''),
    description: z.unknown().optional(),
    issuetype: issueTypeSchema,
    project: z.object({ id: z.string(), key: z.string(), name: z.string() }),
    parent: z
      .object({ key: z.string(), fields: z.object({ summary: z.string().default('') }).optional() })
      .nullish()
      .transform((parent) => parent ?? null),
    status: statusSchema,
    assignee: userSchema.nullish().transform((user) => user ?? null),
    reporter: userSchema.nullish().transform((user) => user ?? null),
    duedate: z
      .string()
      .nullish()
      .transform((date) => date ?? null),
    priority: named.nullish().transform((priority) => priority ?? null),
    resolution: named.nullish().transform((resolution) => resolution ?? null),
    labels: z.array(z.string()).default([]),
    fixVersions: z.array(named).default([]),
    created: z.string().default(''),
    updated: z.string().default(''),
    attachment: z.array(attachmentSchema).default([]),
    issuelinks: z.array(linkSchema).default([]),
  })
  // Custom fields such as the start date are read by their id.
  .loose();

export const issueSchema = z.object({ id: z.string(), key: z.string(), fields: fieldsSchema });

export type Issue = z.infer<typeof issueSchema>;

export function readIssue(jira: JiraClient, key: string): Promise<Outcome<Issue>> {
  return jira.get(`/rest/api/3/issue/${encodeURIComponent(key)}`, issueSchema);
}

/** @param fields as Jira takes them: `{ duedate: null }` clears the due date */
export function editIssue(jira: JiraClient, key: string, fields: Record<string, unknown>): Promise<Outcome<unknown>> {
  return jira.write('PUT', `/rest/api/3/issue/${encodeURIComponent(key)}`, { fields });
}

/** @returns the calendar date in a date field of the issue, null when it is empty */
export function dateField(issue: Issue, fieldId: string | undefined): string | null {
  const value = fieldId === undefined ? undefined : issue.fields[fieldId];
  return typeof value === 'string' && value !== '' ? value : null;
}
