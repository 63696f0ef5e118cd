import { emitProperty } from '../events/issue-events';
import { tell } from '../events/tell';
import { noContent, ok, refuse, issueMissing, type Answer } from '../http/answer';
import { onIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { dropProperty, putProperty } from '../state/properties';
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
    handler: (call) => onIssue(call, (issue) => writeProperty(call, issue)),
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
const maxKeyLength = 255;
const missing = (key: string) => refuse(404, [`The property ${key} does not exist.`]);

export function setProperty(call: Call, issue: IssueRecord, { key, value }: { key: string; value: unknown }): void {
  putProperty(call.state, issue.id, { key, value });
  emitProperty(call, 'set', { issue, key });
  tell(call, `set the property ${key} of ${issue.key}`, issue.key);
}

/** @returns why Jira would not keep the property; an empty list when it would */
export function propertyFaults({ key, value }: { readonly key: string; readonly value?: unknown }): string[] {
  if (value === undefined) return ['The property value must be a valid, non-empty JSON.'];
  const longValue = JSON.stringify(value).length > maxLength;
  return [
    ...(longValue ? [`The property value cannot be longer than ${maxLength} characters.`] : []),
    ...(key.length > maxKeyLength ? [`The property key cannot be longer than ${maxKeyLength} characters.`] : []),
  ];
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

function writeProperty(call: Call, issue: IssueRecord): Answer {
  if (!mayOn(call.state, call.subject, { issue, permission: 'EDIT_ISSUES' }))
    return refuse(403, ['You do not have permission to edit issues in this project.']);
  const key = keyOf(call);
  const faults = propertyFaults({ key, value: call.body });
  if (faults.length > 0) return refuse(400, faults);
  const status = call.state.properties.get(issue.id)?.has(key) ? 200 : 201;
  setProperty(call, issue, { key, value: call.body });
  return { status, body: {} };
}

function deleteProperty(call: Call, issue: IssueRecord): Answer {
  if (!mayOn(call.state, call.subject, { issue, permission: 'EDIT_ISSUES' })) return issueMissing;
  const key = keyOf(call);
  if (!dropProperty(call.state, issue.id, key)) return missing(key);
  emitProperty(call, 'deleted', { issue, key });
  tell(call, `deleted the property ${key} of ${issue.key}`, issue.key);
  return noContent;
}

function keyOf(call: Call): string {
  return call.params['propertyKey'] ?? '';
}
