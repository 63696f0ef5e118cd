/** What the app cannot do without a permission; by Jira's names, in either form. */
const uses: Readonly<Record<string, string>> = {
  BROWSE_PROJECTS: 'read dates',
  EDIT_ISSUES: 'write dates',
  LINK_ISSUES: 'draw dependencies',
};

const names: Readonly<Record<string, string>> = {
  BROWSE_PROJECTS: 'Browse projects',
  EDIT_ISSUES: 'Edit issues',
  LINK_ISSUES: 'Link issues',
};

/** `Edit issues (to write dates)`. */
export function permissionInWords(permission: string): string {
  const key = keyOf(permission);
  const use = uses[key];
  const name = names[key] ?? permission;
  return use === undefined ? name : `${name} (to ${use})`;
}

function keyOf(permission: string): string {
  return permission.trim().toUpperCase().replaceAll(/\s+/g, '_');
}
