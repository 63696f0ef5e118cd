import { z } from 'zod';
import type { Caller } from '../../site/site';
import type { PlaceParts } from './find-place';
import type { ContextPlace } from './module-context';

export interface PlaceRefusal {
  readonly status: 403 | 404;
  readonly message: string;
}

/**
 * Whom Jira would not show the module at this place. A resolver can be called by them all the same: hiding a page is
 * the product's, guarding what is behind it the app's.
 * @param given what the page said of the place
 */
export async function refusePlace(
  parts: PlaceParts,
  { module, accountId, extension }: ContextPlace,
  given: unknown,
): Promise<PlaceRefusal | undefined> {
  if (module.type === 'jira:workflowValidator' && !(await may(parts, accountId, 'ADMINISTER_PROJECTS')))
    return { status: 403, message: 'You do not have permission to edit workflows.' };
  if (module.type === 'jira:adminPage' && !(await may(parts, accountId, 'ADMINISTER')))
    return { status: 403, message: 'You do not have the permission to administer Jira.' };
  const isProjectKnown = knownProject.safeParse(extension).success;
  if (module.type === 'jira:projectPage' && !isProjectKnown)
    return { status: 404, message: 'No project could be found that you have permission to see.' };
  if (onIssue.safeParse(given).success && !isProjectKnown)
    return { status: 404, message: 'Issue does not exist or you do not have permission to see it.' };
  return undefined;
}

const onIssue = z.object({ issue: z.unknown().refine((issue) => issue !== undefined) });
/** Only the platform tells the type of a project. */
const knownProject = z.object({ project: z.object({ id: z.string(), type: z.string() }) });
const permissions = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

async function may(
  { baseUrl, jira }: PlaceParts,
  accountId: string | null,
  permission: 'ADMINISTER' | 'ADMINISTER_PROJECTS',
): Promise<boolean> {
  const caller: Caller = { as: 'user', accountId, invocation: null };
  const request = new Request(`${baseUrl}/rest/api/3/mypermissions?permissions=${permission}`);
  const body: unknown = await (await jira.fetch(request, caller)).json();
  return permissions.safeParse(body).data?.permissions[permission]?.havePermission ?? false;
}
