import type { Field } from '../fields/field';
import type { JiraContext } from '../http/route';
import type { Subject } from '../rights/may';
import type { IssueRecord } from '../state/records';
import { historyView } from './history-view';
import { transitionViews } from './transition-view';

/** What of an issue is to be shown. */
export interface Showing {
  readonly fields: readonly Field[];
  readonly properties: readonly string[];
  readonly expand: ReadonlySet<string>;
}

/** An issue as GET, bulk fetch and search answer it. */
export function issueView(context: JiraContext & { readonly subject: Subject }, issue: IssueRecord, showing: Showing) {
  const { expand, fields } = showing;
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${context.site.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(fields.length === 0 ? {} : { fields: fieldValues(context, issue, fields) }),
    ...(showing.properties.length === 0 ? {} : { properties: propertyValues(context, issue, showing.properties) }),
    ...(expand.has('names') ? { names: Object.fromEntries(fields.map((field) => [field.id, field.name])) } : {}),
    ...(expand.has('schema') ? { schema: Object.fromEntries(fields.map((field) => [field.id, field.schema])) } : {}),
    ...(expand.has('changelog') ? { changelog: recentHistory(context, issue) } : {}),
    ...(expand.has('transitions') ? { transitions: transitionViews(context, issue) } : {}),
  };
}

function fieldValues(context: JiraContext, issue: IssueRecord, fields: readonly Field[]) {
  const values = fields.map((field) => [field.id, field.show(issue, context)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function propertyValues({ state }: JiraContext, issue: IssueRecord, keys: readonly string[]) {
  const values = state.properties.get(issue.id) ?? new Map<string, unknown>();
  const wanted = keys.includes('*all') ? [...values.keys()] : keys.filter((key) => values.has(key));
  return Object.fromEntries(wanted.map((key) => [key, values.get(key)]));
}

/** The newest hundred, newest first. */
function recentHistory(context: JiraContext, issue: IssueRecord) {
  const all = context.state.histories.get(issue.id) ?? [];
  const histories = all.toReversed().slice(0, 100);
  return {
    startAt: 0,
    maxResults: histories.length,
    total: all.length,
    histories: histories.map((history) => historyView(context, history)),
  };
}
