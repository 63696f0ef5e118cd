import { z } from 'zod';
import type { LaunchRequest } from '../../app/launches/launch-request';
import { launchId } from '../../contract/launch';
import { projectId } from '../../contract/settings';
import type { LaunchId } from '../../domain/launches/launch';
import type { ProjectId } from '../../domain/settings/settings';

/** Modules that stand in a page of Confluence and are bound to one launch. */
const macros: ReadonlySet<string> = new Set(['timeline', 'gtm-calendar']);

/** https://developer.atlassian.com/platform/forge/app-context-security/: only the resolver's context is trustworthy. */
const launchesContext = z.object({
  accountId: z.string().min(1),
  moduleKey: z.string(),
  extension: z.object({ config: z.unknown().optional(), project: z.unknown().optional() }),
});

/** Comes from the body of the page, where anyone who may edit it can write anything: it gives no right to anything. */
const binding = z.object({ launchId });
const project = z.object({ id: projectId });

/** @returns undefined for someone who is not signed in */
export function launchRequestOf(context: unknown): LaunchRequest | undefined {
  const parsed = launchesContext.safeParse(context);
  if (!parsed.success) return undefined;
  const { accountId, moduleKey, extension } = parsed.data;
  if (macros.has(moduleKey)) {
    const bound = binding.safeParse(extension.config).data?.launchId as LaunchId | undefined;
    return { accountId, bound: bound ?? null };
  }
  const at = project.safeParse(extension.project).data?.id as ProjectId | undefined;
  return at === undefined ? { accountId } : { accountId, projectId: at };
}
