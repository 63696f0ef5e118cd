import { z } from 'zod';
import type { MilestoneId } from '../../domain/schedule/plan';

/** https://developer.atlassian.com/platform/forge/events-reference/jira/ */
const issueId = z.union([z.string(), z.number()]).transform((id) => String(id) as MilestoneId);

/** Epoch ms, as text. */
const timestamp = z.coerce.number().transform((ms) => new Date(ms).toISOString());

const changelog = z.object({
  items: z.array(z.object({ fieldId: z.string().optional(), field: z.string(), to: z.unknown().optional() })),
});

export const issueEvent = z.object({
  issue: z.object({ id: issueId }),
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
