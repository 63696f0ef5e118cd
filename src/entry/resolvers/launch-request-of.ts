import { z } from 'zod';
import type { LaunchRequest } from '../../app/launches/launch-request';
import { projectId } from '../../contract/settings';
import type { ProjectId } from '../../domain/settings/settings';
import { boundLaunch } from './bound-launch';

/** Modules that stand in a page of Confluence and are bound to one launch. */
const macros: ReadonlySet<string> = new Set(['timeline', 'gtm-calendar', 'sync-debt']);

/** https://developer.atlassian.com/platform/forge/app-context-security/: only the resolver's context is trustworthy. */
const launchesContext = z.object({
  accountId: z.string().min(1),
  moduleKey: z.string(),
  extension: z.object({ config: z.unknown().optional(), project: z.unknown().optional() }),
});

const project = z.object({ id: projectId });

/** @returns undefined for someone who is not signed in */
export function launchRequestOf(context: unknown): LaunchRequest | undefined {
  const parsed = launchesContext.safeParse(context);
  if (!parsed.success) return undefined;
  const { accountId, moduleKey, extension } = parsed.data;
  if (macros.has(moduleKey)) return { accountId, bound: boundLaunch(extension.config) };
  const at = project.safeParse(extension.project).data?.id as ProjectId | undefined;
  return at === undefined ? { accountId } : { accountId, projectId: at };
}
