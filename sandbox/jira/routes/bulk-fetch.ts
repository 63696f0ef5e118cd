import { z } from 'zod';
import { findField } from '../fields/all-fields';
import { chooseFields } from '../fields/choose-fields';
import { ok, refuse, type Answer } from '../http/answer';
import { readBody, visibleIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { issueView } from '../views/issue-view';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
export const bulkFetchRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/issue/bulkfetch', scopes: scope.read, handler: bulkFetch },
];

const bodySchema = z.strictObject({
  issueIdsOrKeys: z.array(z.string()),
  fields: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
  properties: z.array(z.string()).optional(),
  expand: z.array(z.string()).optional(),
});

const limit = 100;
/** Where every field is asked for by its name, has one value, and nothing is to be expanded. */
const leanLimit = 1_000;
const mostLeanFields = 100;

function bulkFetch(call: Call): Answer {
  const body = readBody(call, bodySchema);
  if (!body.ok) return body.answer;
  const { issueIdsOrKeys: wanted, fields = [], properties = [], expand = [] } = body.value;
  if (wanted.length === 0) return refuse(400, ['No issue IDs or keys were provided.']);
  const most = isLean(call, body.value) ? leanLimit : limit;
  if (wanted.length > most) return refuse(400, [`Cannot fetch more than ${most} issues at once.`]);
  const found = wanted.map((idOrKey) => visibleIssue(call, idOrKey));
  const issues = [...new Set(found)].flatMap((issue) => issue ?? []).sort((a, b) => Number(a.id) - Number(b.id));
  const showing = { fields: chooseFields(call.state, fields, '*navigable'), properties, expand: new Set(expand) };
  return ok({
    issues: issues.map((issue) => issueView(call, issue, showing)),
    issueErrors: wanted
      .filter((_, index) => found[index] === undefined)
      .map((id) => ({ id, errorMessage: 'Issue does not exist or you do not have permission to see it.' })),
  });
}

function isLean({ state }: Call, { fields = [], properties = [], expand = [] }: z.infer<typeof bodySchema>): boolean {
  if (fields.length === 0 || fields.length > mostLeanFields || properties.length + expand.length > 0) return false;
  return fields.every((name) => {
    if (name === securityLevel) return true;
    const field = findField(state, name);
    return field !== undefined && !severalValued.has(field.schema.type);
  });
}

/** A field of one value that every site has; here no issue has a level. */
const securityLevel = 'security';

const severalValued: ReadonlySet<string> = new Set(['array', 'comments-page']);
