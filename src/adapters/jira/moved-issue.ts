import api, { route } from '@forge/api';
import { z } from 'zod';
import type { MovedIssue } from '../../app/ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { ProjectId } from '../../domain/settings/settings';
import { stateByCategory } from './issue-schema';
import { readBody } from './read-body';
import { send } from './send';

const status = z.object({ id: z.string(), statusCategory: z.object({ key: z.string() }) });

const moved = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    status,
    project: z.object({ id: z.string() }),
    issuelinks: z
      .array(z.object({ type: z.object({ name: z.string() }), inwardIssue: z.object({ id: z.string() }).optional() }))
      .default([]),
  }),
  transitions: z.array(z.object({ to: status })).default([]),
});

/**
 * An issue that is being moved, with what its statuses mean: in one request, because somebody waits for it.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-get
 */
export async function movedIssue(key: string): Promise<MovedIssue | undefined> {
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/issue/${key}?fields=issuelinks,status,project&expand=transitions`, {
      headers: { Accept: 'application/json' },
    }),
  );
  return response.status === 404 ? undefined : toMoved(await readBody(response, moved));
}

function toMoved({ id, key, fields, transitions }: z.infer<typeof moved>): MovedIssue {
  const statuses = [fields.status, ...transitions.map(({ to }) => to)];
  const categories = new Map(statuses.map((one) => [one.id, one.statusCategory.key]));
  return {
    id: id as MilestoneId,
    key,
    projectId: fields.project.id as ProjectId,
    linked: fields.issuelinks.flatMap(({ type, inwardIssue }) =>
      inwardIssue ? [{ from: inwardIssue.id as MilestoneId, typeName: type.name }] : [],
    ),
    stateOf: (statusId) => {
      const category = categories.get(statusId);
      // Statuses without a category are not known to be the beginning.
      return category === 'new' ? 'todo' : stateByCategory[category ?? ''];
    },
  };
}
