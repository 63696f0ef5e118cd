import type { Installation } from '../runtime-fields';
import type { AppManifest } from './read-manifest';

export interface AppField {
  /** `{appId}__{environment}__{moduleKey}` */
  readonly key: string;
  /** What the schema of the field names as its type. */
  readonly custom: string;
  readonly name: string;
  readonly type: 'string' | 'number' | 'date' | 'user';
  readonly isList: boolean;
}

/**
 * The custom fields that the site has while the app is installed.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#field-lifecycle
 */
export function appFields(
  { appId, modules }: AppManifest,
  { environmentId, environmentType }: Installation,
): AppField[] {
  return modules['jira:customField'].map(({ key, name, type, collection }) => ({
    key: `${appId}__${environmentType}__${key}`,
    custom: `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${key}`,
    ...{ name, type },
    isList: collection === 'list',
  }));
}
