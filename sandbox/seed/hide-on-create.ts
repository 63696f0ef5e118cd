import type { Jira } from '../jira/jira';
import { findProject } from '../jira/state/issues';

/** Takes a field off the create screen of a project. */
export function hideOnCreate(jira: Jira, projectKey: string, fieldId: string): void {
  const project = findProject(jira.state, projectKey);
  if (project === undefined) throw new Error(`Cannot hide "${fieldId}" in "${projectKey}": no such project`);
  jira.state.projects.set(project.id, { ...project, offCreateScreen: [...project.offCreateScreen, fieldId] });
}
