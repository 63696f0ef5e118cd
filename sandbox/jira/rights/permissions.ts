export interface Permission {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
}

/** The permissions of Jira that the sandbox knows. */
export const permissions = [
  { id: '0', key: 'ADMINISTER', name: 'Administer Jira', type: 'GLOBAL' },
  { id: '23', key: 'ADMINISTER_PROJECTS', name: 'Administer Projects', type: 'PROJECT' },
  { id: '10', key: 'BROWSE_PROJECTS', name: 'Browse Projects', type: 'PROJECT' },
  { id: '11', key: 'CREATE_ISSUES', name: 'Create Issues', type: 'PROJECT' },
  { id: '12', key: 'EDIT_ISSUES', name: 'Edit Issues', type: 'PROJECT' },
  { id: '28', key: 'SCHEDULE_ISSUES', name: 'Schedule Issues', type: 'PROJECT' },
  { id: '46', key: 'TRANSITION_ISSUES', name: 'Transition Issues', type: 'PROJECT' },
  { id: '13', key: 'ASSIGN_ISSUES', name: 'Assign Issues', type: 'PROJECT' },
  { id: '17', key: 'ASSIGNABLE_USER', name: 'Assignable User', type: 'PROJECT' },
  { id: '16', key: 'DELETE_ISSUES', name: 'Delete Issues', type: 'PROJECT' },
  { id: '21', key: 'LINK_ISSUES', name: 'Link Issues', type: 'PROJECT' },
  { id: '15', key: 'ADD_COMMENTS', name: 'Add Comments', type: 'PROJECT' },
  { id: '19', key: 'CREATE_ATTACHMENTS', name: 'Create Attachments', type: 'PROJECT' },
  { id: '38', key: 'DELETE_ALL_ATTACHMENTS', name: 'Delete All Attachments', type: 'PROJECT' },
  { id: '39', key: 'DELETE_OWN_ATTACHMENTS', name: 'Delete Own Attachments', type: 'PROJECT' },
] as const satisfies readonly Permission[];

export type KnownPermission = (typeof permissions)[number];
export type PermissionKey = KnownPermission['key'];
export type ProjectPermission = Exclude<PermissionKey, 'ADMINISTER'>;

export function findPermission(key: string): KnownPermission | undefined {
  return permissions.find((permission) => permission.key === key);
}
