import { z } from 'zod';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { ProjectId } from '../../domain/settings/settings';

/** https://developer.atlassian.com/platform/forge/events-reference/jira/ */
const issueId = z.union([z.string(), z.number()]).transform((id) => String(id) as MilestoneId);

const projectId = z.union([z.string(), z.number()]).transform((id) => String(id) as ProjectId);

/** Epoch ms, as text. */
const timestamp = z.coerce.number().transform((ms) => new Date(ms).toISOString());

const changelog = z.object({
  items: z.array(z.object({ fieldId: z.string().optional(), field: z.string(), to: z.unknown().optional() })),
});

/** Of the fields of an issue the event promises a few, and the project among them. */
const issueFields = z.object({ project: z.object({ id: projectId }).optional().catch(undefined) });

export const issueEvent = z.object({
  issue: z.object({ id: issueId, fields: issueFields.optional().catch(undefined) }),
  atlassianId: z.string().optional(),
  timestamp: timestamp.optional(),
  changelog: changelog.optional(),
});

export const linkEvent = z.object({
  eventType: z.string(),
  id: z.union([z.string(), z.number()]).transform(String),
  sourceIssueId: issueId,
  destinationIssueId: issueId,
  timestamp: timestamp.optional(),
});
