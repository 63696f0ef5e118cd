import { z } from 'zod';
import type { Actor, IssueAtGate } from '../../app/ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { ProjectId } from '../../domain/settings/settings';
import { stateByCategory } from './issue-schema';
import { readBody } from './read-body';
import { bulkFetch, inPages } from './bulk-fetch';
import { isNobody } from './read-issues';
import { send } from './send';

/** The app's own field names people who are asked; its id is of the site, and would cost a request to find out. */
const wanted = ['*all', '-comment', '-worklog', '-description'];

const page = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.looseObject({
        summary: z.string(),
        status: z.object({ statusCategory: z.object({ key: z.string() }) }),
        project: z.object({ id: z.string() }),
        attachment: z.array(z.object({ id: z.string() })).nullish(),
        security: z.unknown().optional(),
      }),
    }),
  ),
});
type Found = z.infer<typeof page>['issues'][number];

/** Issues that are gone, or hidden from the actor, are absent. */
export async function issuesAtGates(
  ids: readonly MilestoneId[],
  actor: Actor,
): Promise<ReadonlyMap<MilestoneId, IssueAtGate>> {
  const found = new Map<MilestoneId, IssueAtGate>();
  for (const some of inPages(ids)) {
    const response = await send(() => bulkFetch({ issueIdsOrKeys: some, fields: wanted }, actor));
    if (isNobody(response, actor)) return found;
    for (const issue of (await readBody(response, page)).issues) found.set(issue.id as MilestoneId, toIssue(issue));
  }
  return found;
}

function toIssue({ key, fields }: Found): IssueAtGate {
  return {
    key,
    summary: fields.summary,
    projectId: fields.project.id as ProjectId,
    state: stateByCategory[fields.status.statusCategory.key] ?? 'todo',
    attachments: new Set(fields.attachment?.map(({ id }) => id)),
    isGuarded: fields.security !== undefined && fields.security !== null,
    names: new Map(Object.values(fields).flatMap(peopleIn)),
  };
}

const person = z.object({ accountId: z.string(), displayName: z.string() });

/** Fields hold one person or several. */
function peopleIn(value: unknown): [string, string][] {
  return [value].flat().flatMap((one) => {
    const parsed = person.safeParse(one);
    return parsed.success ? [[parsed.data.accountId, parsed.data.displayName]] : [];
  });
}
