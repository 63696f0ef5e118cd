import type { Jira } from '../jira/jira';
import { findProject } from '../jira/state/issues';

/** Takes a field off the edit screen of a project. */
export function hideField(jira: Jira, projectKey: string, fieldId: string): void {
  const project = findProject(jira.state, projectKey);
  if (project === undefined) throw new Error(`Cannot hide "${fieldId}" in "${projectKey}": no such project`);
  jira.state.projects.set(project.id, { ...project, offScreen: [...project.offScreen, fieldId] });
}
