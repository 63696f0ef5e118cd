import { z } from 'zod';
import type { Request } from '../../app/as-viewer';
import type { MilestoneId } from '../../domain/schedule/plan';

/** Part of paths and storage keys later on, so nothing but what an id is made of. */
const issueId = z.union([z.string().regex(/^[\w-]{1,64}$/), z.number()]);

/** https://developer.atlassian.com/platform/forge/app-context-security/: only the resolver's context is trustworthy. */
const panelContext = z.object({
  accountId: z.string().min(1),
  extension: z.object({ issue: z.object({ id: issueId }) }),
});

/** @returns undefined for someone who is not signed in, or outside an issue */
export function viewerOf(context: unknown): Request | undefined {
  const parsed = panelContext.safeParse(context);
  if (!parsed.success) return undefined;
  const { accountId, extension } = parsed.data;
  return { accountId, issueId: String(extension.issue.id) as MilestoneId };
}
