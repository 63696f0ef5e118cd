import type { RecordedExchange, SiteClient } from './site-client';

interface MilestoneRow {
  readonly id: string;
  readonly pinned: boolean;
  readonly gatedBy: readonly {
    readonly from: string;
    readonly type: string;
    readonly lag: number;
    readonly mode: string;
    readonly maxLag: number | null;
    readonly overridden: boolean;
  }[];
}

interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly duedate: string | null;
    readonly customfield_10015: string | null;
    readonly status: { readonly statusCategory: { readonly key: string } };
    readonly issuetype: { readonly hierarchyLevel: number };
  };
}

/** Dates by issue key. */
export type DatesByKey = ReadonlyMap<string, { readonly start: string | null; readonly due: string | null }>;

/** What the site holds now, as a plan file: the app's records beside Jira's dates. Ids are issue keys. */
export async function livePlan(site: SiteClient) {
  const rows = (await site.entities<{ value: { data: MilestoneRow } }>('milestone')).map(({ value }) => value.data);
  const issues = await readIssues(
    site,
    rows.map(({ id }) => id),
  );
  const keyById = new Map(issues.map(({ id, key }) => [id, key]));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  return {
    milestones: issues.map(({ id, key, fields }) => ({
      id: key,
      role: fields.issuetype.hierarchyLevel > 0 ? 'product' : 'marketing',
      state: { new: 'todo', indeterminate: 'doing', done: 'done' }[fields.status.statusCategory.key],
      pinned: rowById.get(id)?.pinned ?? false,
      ...(fields.duedate === null ? {} : { due: fields.duedate }),
      ...(fields.customfield_10015 === null ? {} : { start: fields.customfield_10015 }),
    })),
    dependencies: rows.flatMap(({ id, gatedBy }) =>
      gatedBy.map(({ from, type, lag, mode, maxLag, overridden }) => ({
        ...{ from: keyById.get(from), to: keyById.get(id), type, lag, mode, overridden },
        ...(maxLag === null ? {} : { maxLag }),
      })),
    ),
    changes: [] as { id: string; due: string }[],
  };
}

export async function liveDates(site: SiteClient): Promise<DatesByKey> {
  const rows = await site.entities<{ key: string }>('milestone');
  const issues = await readIssues(
    site,
    rows.map(({ key }) => key),
  );
  return new Map(issues.map(({ key, fields }) => [key, { start: fields.customfield_10015, due: fields.duedate }]));
}

async function readIssues(site: SiteClient, ids: readonly string[]): Promise<JiraIssue[]> {
  const issues: JiraIssue[] = [];
  for (let from = 0; from < ids.length; from += 100) {
    const { body } = await site.as('admin@demo.test').call('POST', '/rest/api/3/issue/bulkfetch', {
      issueIdsOrKeys: ids.slice(from, from + 100),
      fields: ['duedate', 'customfield_10015', 'status', 'issuetype'],
    });
    issues.push(...(body as { issues: JiraIssue[] }).issues);
  }
  return issues;
}

/** What the app itself asked of Jira. */
export function appCalls(traffic: readonly RecordedExchange[]) {
  const own = traffic.filter(({ as }) => as === 'app');
  return {
    all: own,
    reads: own.filter(({ method, path }) => method === 'GET' || /bulkfetch|search/.test(path)),
    writes: own.filter(({ method, path }) => method === 'PUT' && path.startsWith('/rest/api/3/issue/')),
  };
}
