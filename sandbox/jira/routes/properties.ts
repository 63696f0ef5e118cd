import { emitProperty } from '../events/issue-events';
import { tell } from '../events/tell';
import { noContent, ok, refuse, issueMissing, type Answer } from '../http/answer';
import { onIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import type { IssueRecord } from '../state/records';

const path = '/rest/api/3/issue/:issueIdOrKey/properties';
const writesIssue = 'issueIdOrKey';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/ */
export const propertyRoutes: readonly Route[] = [
  { method: 'GET', path, scopes: scope.read, handler: (call) => onIssue(call, (issue) => listKeys(call, issue)) },
  {
    method: 'GET',
    path: `${path}/:propertyKey`,
    scopes: scope.read,
    handler: (call) => onIssue(call, (issue) => getProperty(call, issue)),
  },
  {
    method: 'PUT',
    path: `${path}/:propertyKey`,
    scopes: scope.write,
    writesIssue,
    handler: (call) => onIssue(call, (issue) => putProperty(call, issue)),
  },
  {
    method: 'DELETE',
    path: `${path}/:propertyKey`,
    scopes: scope.write,
    writesIssue,
    handler: (call) => onIssue(call, (issue) => deleteProperty(call, issue)),
  },
];

const maxLength = 32_768;
const missing = (key: string) => refuse(404, [`The property ${key} does not exist.`]);

export function setProperty(call: Call, issue: IssueRecord, { key, value }: { key: string; value: unknown }): void {
  const values = call.state.properties.get(issue.id) ?? new Map<string, unknown>();
  call.state.properties.set(issue.id, values.set(key, value));
  emitProperty(call, 'set', { issue, key });
  tell(call, `set the property ${key} of ${issue.key}`, issue.key);
}

function listKeys(call: Call, issue: IssueRecord): Answer {
  const base = `${call.site.baseUrl}/rest/api/3/issue/${issue.id}/properties`;
  const keys = [...(call.state.properties.get(issue.id)?.keys() ?? [])];
  return ok({ keys: keys.map((key) => ({ self: `${base}/${encodeURIComponent(key)}`, key })) });
}

function getProperty(call: Call, issue: IssueRecord): Answer {
  const key = keyOf(call);
  const values = call.state.properties.get(issue.id);
  return values?.has(key) ? ok({ key, value: values.get(key) }) : missing(key);
}

function putProperty(call: Call, issue: IssueRecord): Answer {
  if (!mayOn(call.state, call.subject, { issue, permission: 'EDIT_ISSUES' }))
    return refuse(403, ['You do not have permission to edit issues in this project.']);
  if (call.body === undefined) return refuse(400, ['The property value must be a valid, non-empty JSON.']);
  if (JSON.stringify(call.body).length > maxLength)
    return refuse(400, [`The property value cannot be longer than ${maxLength} characters.`]);
  const key = keyOf(call);
  if (key.length > 255) return refuse(400, ['The property key cannot be longer than 255 characters.']);
  const status = call.state.properties.get(issue.id)?.has(key) ? 200 : 201;
  setProperty(call, issue, { key, value: call.body });
  return { status, body: {} };
}

function deleteProperty(call: Call, issue: IssueRecord): Answer {
  if (!mayOn(call.state, call.subject, { issue, permission: 'EDIT_ISSUES' })) return issueMissing;
  const key = keyOf(call);
  if (!call.state.properties.get(issue.id)?.delete(key)) return missing(key);
  emitProperty(call, 'deleted', { issue, key });
  tell(call, `deleted the property ${key} of ${issue.key}`, issue.key);
  return noContent;
}

function keyOf(call: Call): string {
  return call.params['propertyKey'] ?? '';
}
