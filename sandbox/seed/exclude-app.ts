import type { Jira } from '../jira/jira';
import type { ProjectPermission } from '../jira/rights/permissions';
import { findProject } from '../jira/state/issues';

/** Takes permissions of a project away from the app's own user, as a company's permission scheme may. */
export function excludeApp(jira: Jira, projectKey: string, permissions: readonly ProjectPermission[]): void {
  const project = findProject(jira.state, projectKey);
  if (project === undefined) throw new Error(`Cannot exclude the app from "${projectKey}": no such project`);
  jira.state.projects.set(project.id, { ...project, appDenied: [...permissions] });
}
