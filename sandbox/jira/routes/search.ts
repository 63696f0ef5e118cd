import { z } from 'zod';
import { chooseFields } from '../fields/choose-fields';
import { ok, refuse, type Answer } from '../http/answer';
import { listParam, readBody } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { runJql } from '../jql/run-jql';
import { mayOn } from '../rights/may';
import { indexedProperties, indexOf } from '../state/index-of';
import type { IssueRecord } from '../state/records';
import { issueView } from '../views/issue-view';

const path = '/rest/api/3/search/jql';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post */
export const searchRoutes: readonly Route[] = [
  { method: 'GET', path, scopes: scope.read, handler: searchByGet },
  {
    method: 'POST',
    path,
    scopes: scope.read,
    handler: (call) => {
      const body = readBody(call, bodySchema);
      return body.ok ? search(call, body.value) : body.answer;
    },
  },
];

const bodySchema = z.strictObject({
  jql: z.string().optional(),
  fields: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
  maxResults: z.int().min(0).optional(),
  nextPageToken: z.string().nullish(),
  properties: z.array(z.string()).max(5).optional(),
  expand: z.string().optional(),
  reconcileIssues: z.array(z.int()).max(50).optional(),
});

type SearchBody = z.infer<typeof bodySchema>;

function searchByGet(call: Call): Answer {
  const { query } = call;
  const text = (name: string) => query.get(name) ?? undefined;
  const parsed = bodySchema.safeParse({
    jql: text('jql'),
    fields: listParam(query, 'fields'),
    maxResults: query.has('maxResults') ? Number(query.get('maxResults')) : undefined,
    nextPageToken: text('nextPageToken'),
    properties: listParam(query, 'properties'),
    expand: text('expand'),
    reconcileIssues: listParam(query, 'reconcileIssues').map(Number),
  });
  return parsed.success ? search(call, parsed.data) : refuse(400, ['The search request is invalid.']);
}

function search(call: Call, body: SearchBody): Answer {
  const { jql = '', fields = [] } = body;
  const start = startOf(body);
  if (start === undefined) return refuse(400, ['The nextPageToken is invalid.']);
  const reconciled = new Set((body.reconcileIssues ?? []).map(String));
  const result = runJql(jql, candidates(call, reconciled), scopeOf(call, reconciled));
  if (result.kind === 'refused') {
    const messages = result.problems.map(({ message }) => message);
    return refuse(result.problems.some(({ kind }) => kind === 'uncovered') ? 501 : 400, messages);
  }
  const end = start + pageSize(fields, body.maxResults);
  const isLast = end >= result.issues.length;
  const page = result.issues.slice(start, end);
  const next = isLast ? {} : { nextPageToken: tokenFor(jql, end) };
  return ok({ issues: page.map((issue) => show(call, issue, body)), ...next, isLast });
}

function scopeOf({ state, subject, accountId, issueProperties }: Call, reconciled: ReadonlySet<string>) {
  const propertiesOf = indexedProperties(state, reconciled);
  return { state, subject, accountId, issueProperties, propertiesOf, now: state.now() };
}

function candidates(call: Call, reconciled: ReadonlySet<string>): IssueRecord[] {
  const issues = indexOf(call.state, call.indexLagMs, reconciled);
  return issues.filter((issue) => mayOn(call.state, call.subject, { issue, permission: 'BROWSE_PROJECTS' }));
}

const cheap: ReadonlySet<string> = new Set(['id', 'key']);

function pageSize(fields: readonly string[], maxResults = 50): number {
  return Math.min(maxResults, fields.every((field) => cheap.has(field)) ? 5000 : 100);
}

/** By default an issue is its id and nothing else, unlike anywhere else in the API. */
function show(call: Call, issue: IssueRecord, { fields = [], properties = [], expand = '' }: SearchBody) {
  const idOnly = fields.every((field) => field === 'id') && properties.length === 0 && expand === '';
  if (idOnly) return { id: issue.id };
  const chosen = fields.every((field) => cheap.has(field)) ? [] : chooseFields(call.state, fields, '*navigable');
  return issueView(call, issue, { fields: chosen, properties, expand: new Set(expand.split(',')) });
}

/** A token belongs to its query: it names the place where the next page begins. */
const tokenSchema = z.strictObject({ jql: z.string(), start: z.int().min(0) });

function tokenFor(jql: string, start: number): string {
  return Buffer.from(JSON.stringify({ jql, start })).toString('base64url');
}

function startOf({ jql = '', nextPageToken }: SearchBody): number | undefined {
  if (nextPageToken == null) return 0;
  try {
    const token = tokenSchema.safeParse(JSON.parse(Buffer.from(nextPageToken, 'base64url').toString()));
    return token.success && token.data.jql === jql ? token.data.start : undefined;
  } catch {
    return undefined;
  }
}
