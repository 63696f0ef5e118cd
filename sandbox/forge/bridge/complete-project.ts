import { z } from 'zod';
import type { ExtensionParts } from './extension-parts';

const given = z.looseObject({ project: z.looseObject({ key: z.string().optional(), id: z.string().optional() }) });

const projectSchema = z.object({ id: z.string(), key: z.string(), projectTypeKey: z.string().default('software') });

/**
 * The project of a project page, with what the platform adds to its key or id.
 * @returns only what was given to find it by when there is none that the caller can see
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-project-page/
 */
export async function completeProject({ baseUrl, jira, caller }: ExtensionParts, extension: unknown) {
  const { key: givenKey, id: givenId } = given.safeParse(extension).data?.project ?? {};
  const reference = givenKey ?? givenId;
  if (reference === undefined) return { project: {} };
  // Looked up beside the traffic log: the platform's own knowledge is no call of the app.
  const path = `/rest/api/3/project/${encodeURIComponent(reference)}`;
  const response = await jira.fetch(new Request(`${baseUrl}${path}`), caller);
  const body: unknown = await response.json().catch(() => undefined);
  const found = projectSchema.safeParse(body);
  if (!response.ok || !found.success) return { project: givenKey === undefined ? { id: givenId } : { key: givenKey } };
  const { id, key, projectTypeKey } = found.data;
  return { project: { id, key, type: projectTypeKey } };
}
