import { z } from 'zod';
import type { Place } from '../../app/signal-ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { ProjectId } from '../../domain/settings/settings';
import { bulkFetchAll, leanLot } from './bulk-fetch';
import { readBody } from './read-body';

const fields = ['project', 'assignee', 'security'];

const page = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({
        project: z.object({ id: z.string() }),
        assignee: z.object({ accountId: z.string(), displayName: z.string() }).nullish(),
        security: z.unknown().optional(),
      }),
    }),
  ),
});

/** As the app sees them; those that are gone or hidden from it are absent. */
export async function placesOf(ids: readonly MilestoneId[]): Promise<ReadonlyMap<MilestoneId, Place>> {
  const found = new Map<MilestoneId, Place>();
  for await (const response of bulkFetchAll({ ids, fields, actor: 'app' }, leanLot()))
    for (const issue of (await readBody(response, page)).issues) found.set(issue.id as MilestoneId, toPlace(issue));
  return found;
}

function toPlace({ id, key, fields: of }: z.infer<typeof page>['issues'][number]): Place {
  return {
    id: id as MilestoneId,
    key,
    projectId: of.project.id as ProjectId,
    assignee: of.assignee ? { accountId: of.assignee.accountId, name: of.assignee.displayName } : null,
    isGuarded: of.security !== undefined && of.security !== null,
  };
}
