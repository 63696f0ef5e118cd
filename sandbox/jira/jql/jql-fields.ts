import type { Field } from '@atlaskit/jql-ast';
import { plainText } from '../fields/text-fields';
import type { CustomFieldRecord } from '../state/records';
import { choiceClauses } from './choice-clauses';
import type { JqlField } from './jql-field';
import type { JqlScope } from './jql-scope';
import { aliasedFields, findPropertyField } from './property-fields';
import { resolveUser } from './resolve-user';

/** @returns undefined when Jira has no such field, or the sandbox does not cover it */
export function findJqlField(scope: JqlScope, { value: name, properties }: JqlReference): JqlField | undefined {
  const wanted = name.toLowerCase();
  if (properties?.[0] !== undefined)
    return wanted === 'issue.property' ? findPropertyField(scope, properties) : undefined;
  const custom = [...scope.state.customFields.values()].map(customClause);
  const fields = [...choiceClauses, ...timeClauses, ...textClauses, ...custom, ...aliasedFields(scope)];
  return fields.find((field) => field.names.includes(wanted));
}

/** A field as the query names it. */
export type JqlReference = Pick<Field, 'value' | 'properties'>;

/** Fields of Jira which queries of the sandbox do not cover. */
export const uncoveredFields: ReadonlySet<string> = new Set([
  'affectedversion',
  'attachments',
  'category',
  'comment',
  'comment.property',
  'component',
  'development',
  'environment',
  'epic link',
  'filter',
  'hierarchylevel',
  'lastviewed',
  'level',
  'linkedissue',
  'project.property',
  'rank',
  'sprint',
  'timespent',
  'voter',
  'votes',
  'watcher',
  'watchers',
  'worklogdate',
]);

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const some = <T>(value: T | null | undefined): T[] => (value == null ? [] : [value]);

const timeClauses: readonly JqlField[] = [
  { names: ['duedate', 'due'], kind: 'time', values: ({ duedate }) => some(duedate), fromInstant: day },
  { names: ['created', 'createddate'], kind: 'time', values: ({ created }) => [created], fromInstant: (ms) => ms },
  { names: ['updated', 'updateddate'], kind: 'time', values: ({ updated }) => [updated], fromInstant: (ms) => ms },
  {
    names: ['resolved', 'resolutiondate'],
    kind: 'time',
    values: ({ resolved }) => some(resolved),
    fromInstant: (ms) => ms,
  },
];

const textClauses: readonly JqlField[] = [
  { names: ['summary'], kind: 'text', values: ({ summary }) => [summary] },
  { names: ['description'], kind: 'text', values: ({ description }) => some(description).map(plainText) },
  {
    names: ['text'],
    kind: 'text',
    values: ({ id, summary, description }, { state }) => [
      summary,
      plainText(description),
      ...(state.comments.get(id) ?? []).map(({ body }) => plainText(body)),
    ],
  },
];

function customClause({ id, name, type, ownedByApp }: CustomFieldRecord): JqlField {
  const names = [`cf[${id.replace('customfield_', '')}]`, name.toLowerCase(), id];
  const values: JqlField['values'] = ({ custom }) =>
    [custom[id]].flat().flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [value] : []));
  if (type === 'date') return { names, kind: 'time', values, fromInstant: day };
  if (type === 'user') return { names, kind: 'choice', values, resolve: resolveUser };
  // Texts of an app are compared as a whole, texts of people are searched by words.
  return { names, kind: type === 'string' && !ownedByApp ? 'text' : 'choice', values, resolve: (text) => text };
}
