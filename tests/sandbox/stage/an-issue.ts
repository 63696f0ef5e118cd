import { issueSchema, type Issue } from '../../../sandbox/stage/api/issue';

/** An issue as the site sends it, read by the stage's own schema. */
export function anIssue(key: string, fields: Record<string, unknown>): Issue {
  return issueSchema.parse({
    id: `id of ${key}`,
    key,
    fields: {
      summary: `Summary of ${key}`,
      issuetype: { id: '12', name: 'Task', hierarchyLevel: 0 },
      project: { id: '100', key: key.split('-')[0], name: 'Marketing' },
      status: { id: '1', name: 'To Do', statusCategory: { key: 'new' } },
      ...fields,
    },
  });
}
