import { nextId, type JiraState } from './jira-state';
import type { CustomFieldRecord } from './records';

/** A custom field as the manifest of an app declares it. */
export type AppField = Pick<CustomFieldRecord, 'name' | 'type' | 'custom'> & {
  readonly key: string;
  readonly isList: boolean;
};

/**
 * Gives the site the fields of an app and takes those away which the app does not declare any more; none: it is gone.
 * What comes back has its old id and its values.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#field-lifecycle
 */
export function declareAppFields(state: JiraState, fields: readonly AppField[]): void {
  for (const field of [...state.customFields.values()]) {
    if (field.key === undefined || fields.some(({ key }) => key === field.key)) continue;
    state.customFields.delete(field.id);
    state.lostFields.set(field.id, field);
  }
  for (const field of fields) declare(state, field);
}

/** @param idOrKey `customfield_…`, or the key that its app has given it */
export function findCustomField(state: JiraState, idOrKey: string): CustomFieldRecord | undefined {
  return state.customFields.get(idOrKey) ?? [...state.customFields.values()].find(({ key }) => key === idOrKey);
}

function declare(state: JiraState, field: AppField): void {
  const lost = [...state.lostFields.values()].find(({ key }) => key === field.key);
  const id = findCustomField(state, field.key)?.id ?? lost?.id ?? `customfield_${nextId(state)}`;
  state.lostFields.delete(id);
  state.customFields.set(id, { id, ...field, ownedByApp: true });
}
