import type { JiraState } from './jira-state';
import type { AttachmentRecord, IssueRecord, ProjectRecord } from './records';
import { rememberPast } from './remember-past';

/** @param idOrKey keys are compared without regard to case */
export function findIssue(state: JiraState, idOrKey: string): IssueRecord | undefined {
  const id = state.issueIdsByKey.get(idOrKey.toUpperCase()) ?? idOrKey;
  return state.issues.get(id);
}

/** Adds the issue, or replaces it; the search index learns of it later. */
export function putIssue(state: JiraState, issue: IssueRecord): void {
  rememberPast(state, issue.id);
  state.issues.set(issue.id, issue);
  state.issueIdsByKey.set(issue.key, issue.id);
}

/** Takes away the issue and all that hangs on it but its links. */
export function dropIssue(state: JiraState, issue: IssueRecord): void {
  rememberPast(state, issue.id);
  state.issues.delete(issue.id);
  state.issueIdsByKey.delete(issue.key);
  for (const part of [state.histories, state.comments, state.properties]) part.delete(issue.id);
  for (const { id } of attachmentsOf(state, issue.id)) state.attachments.delete(id);
}

export function childrenOf(state: JiraState, issueId: string): IssueRecord[] {
  return [...state.issues.values()].filter((issue) => issue.parentId === issueId);
}

/** @returns files of the issue, oldest first */
export function attachmentsOf(state: JiraState, issueId: string): AttachmentRecord[] {
  return [...state.attachments.values()].filter((attachment) => attachment.issueId === issueId);
}

export function projectOf(state: JiraState, issue: IssueRecord): ProjectRecord {
  const project = state.projects.get(issue.projectId);
  if (project === undefined) throw new Error(`Cannot read project of "${issue.key}": none has id ${issue.projectId}`);
  return project;
}

export function findProject(state: JiraState, idOrKey: string): ProjectRecord | undefined {
  const key = idOrKey.toUpperCase();
  return state.projects.get(idOrKey) ?? [...state.projects.values()].find((project) => project.key === key);
}

/** Counts up the project's issue numbers. */
export function nextIssueKey(state: JiraState, projectId: string): string {
  const project = state.projects.get(projectId);
  if (project === undefined) throw new Error(`Cannot number an issue: no project has id ${projectId}`);
  const lastIssueNumber = project.lastIssueNumber + 1;
  state.projects.set(projectId, { ...project, lastIssueNumber });
  return `${project.key}-${lastIssueNumber}`;
}
