import type { Caller } from '../../site/site';
import { projectOf } from '../state/issues';
import type { JiraState } from '../state/jira-state';
import type { IssueRecord, ProjectRecord } from '../state/records';
import type { ProjectPermission } from './permissions';

/** Whose rights are asked for. */
export type Subject = { readonly kind: 'app' } | { readonly kind: 'person'; readonly accountId: string | null };

export function subjectOf(caller: Caller): Subject {
  return caller.as === 'app' ? { kind: 'app' } : { kind: 'person', accountId: caller.accountId };
}

export function mayIn(state: JiraState, subject: Subject, ask: Ask): boolean {
  if (subject.kind === 'app') return !ask.project.appDenied.includes(ask.permission);
  if (subject.accountId === null || !state.people.has(subject.accountId)) return false;
  const grantees = ask.project.grants[ask.permission] ?? [];
  return grantees === 'everyone' || grantees.includes(subject.accountId);
}

export interface Ask {
  readonly project: ProjectRecord;
  readonly permission: ProjectPermission;
}

export function mayOn(state: JiraState, subject: Subject, ask: { issue: IssueRecord; permission: ProjectPermission }) {
  return mayIn(state, subject, { project: projectOf(state, ask.issue), permission: ask.permission });
}

/** Global permission "Administer Jira". */
export function administers(state: JiraState, subject: Subject): boolean {
  if (subject.kind === 'app') return state.appAdministers;
  return subject.accountId !== null && (state.people.get(subject.accountId)?.administers ?? false);
}

/** Projects that the subject may browse. */
export function browsable(state: JiraState, subject: Subject): ProjectRecord[] {
  return [...state.projects.values()].filter((project) =>
    mayIn(state, subject, { project, permission: 'BROWSE_PROJECTS' }),
  );
}
