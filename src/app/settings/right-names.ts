import type { ProjectRight } from '../launch-ports';

/** As Jira calls them. */
export const rightNames: Record<ProjectRight, string> = {
  BROWSE_PROJECTS: 'Browse projects',
  EDIT_ISSUES: 'Edit issues',
  LINK_ISSUES: 'Link issues',
};
