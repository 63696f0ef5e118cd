import type { JiraState } from '../state/jira-state';
import type { CustomFieldRecord } from '../state/records';
import { appField } from './app-field';
import { fixVersions, issuetype, priority, resolution } from './choice-fields';
import { customField, duedate } from './date-fields';
import type { Field } from './field';
import { parent } from './parent-field';
import { assignee, creator, reporter } from './people-fields';
import { readOnlyFields } from './read-only-fields';
import { description, labels, summary } from './text-fields';

// The type comes first: whether a parent fits depends on it.
const systemFields: readonly Field[] = [
  issuetype,
  summary,
  description,
  parent,
  duedate,
  assignee,
  reporter,
  creator,
  priority,
  labels,
  fixVersions,
  resolution,
  ...readOnlyFields,
];

export function allFields(state: JiraState): Field[] {
  return [...systemFields, ...[...state.customFields.values()].map(fieldOf)];
}

export function findField(state: JiraState, id: string): Field | undefined {
  const custom = state.customFields.get(id);
  return custom === undefined ? systemFields.find((field) => field.id === id) : fieldOf(custom);
}

function fieldOf(record: CustomFieldRecord): Field {
  return record.ownedByApp ? appField(record) : customField(record);
}
