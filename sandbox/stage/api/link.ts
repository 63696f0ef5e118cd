import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';
import { statusSchema } from './status';

const linkTypeSchema = z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() });

export type LinkType = z.infer<typeof linkTypeSchema>;

const linkedIssueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string().default(''),
    status: statusSchema.optional(),
    issuetype: z.object({ name: z.string() }).optional(),
  }),
});

export const linkSchema = z.object({
  id: z.string(),
  type: linkTypeSchema,
  inwardIssue: linkedIssueSchema.optional(),
  outwardIssue: linkedIssueSchema.optional(),
});

export type IssueLink = z.infer<typeof linkSchema>;
export type LinkedIssue = z.infer<typeof linkedIssueSchema>;

const linkTypesSchema = z.object({ issueLinkTypes: z.array(linkTypeSchema) });

export function readLinkTypes(jira: JiraClient): Promise<Outcome<{ issueLinkTypes: LinkType[] }>> {
  return jira.get('/rest/api/3/issueLinkType', linkTypesSchema);
}

/**
 * The outward issue is the one that does it: in "PROD-2 gates MKT-1" that is PROD-2, which Jira takes as `inwardIssue`.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-post
 */
export function addLink(
  jira: JiraClient,
  typeName: string,
  ends: { readonly doer: string; readonly receiver: string },
): Promise<Outcome<unknown>> {
  return jira.write('POST', '/rest/api/3/issueLink', {
    type: { name: typeName },
    inwardIssue: { key: ends.doer },
    outwardIssue: { key: ends.receiver },
  });
}

export function removeLink(jira: JiraClient, linkId: string): Promise<Outcome<unknown>> {
  return jira.write('DELETE', `/rest/api/3/issueLink/${encodeURIComponent(linkId)}`);
}
