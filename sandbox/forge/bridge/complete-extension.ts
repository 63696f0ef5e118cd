import { z } from 'zod';
import { completeProject } from './complete-project';
import type { ExtensionParts } from './extension-parts';

const given = z.looseObject({
  issue: z.looseObject({ key: z.string().optional(), id: z.string().optional() }).optional(),
});

const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    issuetype: z.object({ id: z.string(), name: z.string() }),
    project: z.object({ id: z.string(), key: z.string(), projectTypeKey: z.string().optional() }),
  }),
});

/**
 * The extension of a module of Jira, with what the platform adds to the key or id of its issue or project.
 * @returns the extension as given when it names neither or what the caller cannot see
 */
export async function completeExtension(
  parts: ExtensionParts,
  type: string,
  extension: unknown,
): Promise<Readonly<Record<string, unknown>>> {
  const parsed = given.safeParse(extension ?? {});
  if (!parsed.success) return { type };
  if (type === 'jira:projectPage') return { ...parsed.data, type, ...(await completeProject(parts, parsed.data)) };
  const named = parsed.data.issue?.key ?? parsed.data.issue?.id;
  const found = named === undefined ? undefined : await findIssue(parts, named);
  return { ...parsed.data, type, ...found };
}

/** Looked up beside the traffic log: the platform's own knowledge is no call of the app. */
export async function findIssue({ baseUrl, jira, caller }: ExtensionParts, idOrKey: string) {
  const path = `/rest/api/3/issue/${encodeURIComponent(idOrKey)}?fields=issuetype,project`;
  const response = await jira.fetch(new Request(`${baseUrl}${path}`), caller);
  const body: unknown = await response.json().catch(() => undefined);
  const issue = issueSchema.safeParse(body);
  if (!response.ok || !issue.success) return undefined;
  const { id, key, fields } = issue.data;
  const { issuetype, project } = fields;
  return {
    issue: { id, key, type: issuetype.name, typeId: issuetype.id },
    project: { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' },
  };
}
