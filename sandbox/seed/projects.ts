import type { ProjectPermission } from '../jira/rights/permissions';
import { issueTypes } from '../jira/state/catalog';
import type { ProjectRecord } from '../jira/state/records';
import { accountIdOf, type PersonId } from './people';

export type ProjectKey = 'PROD' | 'MKT' | 'INTL';

const marketing: readonly PersonId[] = ['marketing-lead', 'copywriter', 'designer', 'brand', 'legal'];

/** INTL is managed by its team, the others by the company. Product people edit PROD, marketing people MKT and INTL; the copywriter does not even see PROD. */
export const projects: readonly ProjectRecord[] = [
  project('PROD', {
    id: '10001',
    name: 'Product',
    description: 'What we build and when it ships.',
    lead: 'product-manager',
    readers: ['product-manager', 'launch-owner', 'marketing-lead', 'designer', 'brand', 'legal', 'admin'],
    editors: ['product-manager', 'launch-owner', 'admin'],
  }),
  project('MKT', {
    id: '10002',
    name: 'Marketing',
    description: 'Everything the market sees of a launch.',
    lead: 'marketing-lead',
    readers: 'everyone',
    editors: [...marketing, 'launch-owner', 'admin'],
  }),
  project('INTL', {
    id: '10003',
    name: 'International',
    description: 'Launches in the regions, with their own holidays.',
    style: 'next-gen',
    lead: 'marketing-lead',
    readers: 'everyone',
    editors: [...marketing, 'launch-owner', 'admin'],
  }),
];

export function projectIdOf(key: ProjectKey): string {
  const found = projects.find((one) => one.key === key);
  if (found === undefined) throw new Error(`Cannot seed project "${key}": it is not in the list`);
  return found.id;
}

interface ProjectPlan {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly style?: ProjectRecord['style'];
  readonly lead: PersonId;
  readonly readers: 'everyone' | readonly PersonId[];
  readonly editors: readonly PersonId[];
}

function project(
  key: ProjectKey,
  { id, name, description, style = 'classic', lead, readers, editors }: ProjectPlan,
): ProjectRecord {
  const read = readers === 'everyone' ? readers : readers.map(accountIdOf);
  const edit = editors.map(accountIdOf);
  const manage = [...new Set([lead, 'admin' as const])].map(accountIdOf);
  const grants: Record<ProjectPermission, 'everyone' | string[]> = {
    BROWSE_PROJECTS: read,
    ADD_COMMENTS: read,
    CREATE_ATTACHMENTS: edit,
    DELETE_OWN_ATTACHMENTS: edit,
    DELETE_ALL_ATTACHMENTS: manage,
    CREATE_ISSUES: edit,
    EDIT_ISSUES: edit,
    SCHEDULE_ISSUES: edit,
    TRANSITION_ISSUES: edit,
    ASSIGN_ISSUES: edit,
    ASSIGNABLE_USER: edit,
    LINK_ISSUES: edit,
    DELETE_ISSUES: manage,
    ADMINISTER_PROJECTS: manage,
  };
  const issueTypeIds = issueTypes.map((type) => type.id);
  const leadAccountId = accountIdOf(lead);
  return {
    id,
    key,
    name,
    description,
    leadAccountId,
    style,
    issueTypeIds,
    grants,
    appDenied: [],
    offScreen: [],
    offCreateScreen: [],
    lastIssueNumber: 0,
  };
}
