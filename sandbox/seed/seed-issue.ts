import type { Jira } from '../jira/jira';
import {
  defaultPriorityId,
  doneResolutionId,
  issueTypes,
  priorities,
  startDateFieldId,
  statuses,
} from '../jira/state/catalog';
import { findIssue, nextIssueKey, putIssue } from '../jira/state/issues';
import { nextId } from '../jira/state/jira-state';
import type { IssueRecord } from '../jira/state/records';
import { accountIdOf, type PersonId } from './people';
import { projectIdOf, type ProjectKey } from './projects';

/** An issue as a seed tells it. Dates are `YYYY-MM-DD`. */
export interface IssueSeed {
  readonly project: ProjectKey;
  readonly type: 'Epic' | 'Story' | 'Task' | 'Bug';
  readonly summary: string;
  readonly text?: string | undefined;
  readonly status?: 'To Do' | 'In Progress' | 'Done' | undefined;
  readonly start?: string | undefined;
  readonly due?: string | undefined;
  readonly assignee?: PersonId | undefined;
  readonly reporter: PersonId;
  readonly priority?: 'Highest' | 'High' | 'Medium' | 'Low' | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly versionIds?: readonly string[] | undefined;
  readonly parentKey?: string | undefined;
  readonly created: string;
}

/** Puts the issue into the store without events or history. */
export function seedIssue(jira: Jira, seed: IssueSeed): IssueRecord {
  const { state } = jira;
  const projectId = projectIdOf(seed.project);
  const created = Date.parse(`${seed.created}T09:00:00Z`);
  const issue: IssueRecord = {
    id: nextId(state),
    key: nextIssueKey(state, projectId),
    projectId,
    typeId: idOf(issueTypes, seed.type),
    statusId: idOf(statuses, seed.status ?? 'To Do'),
    summary: seed.summary,
    description: seed.text === undefined ? null : adfText(seed.text),
    duedate: seed.due ?? null,
    assigneeId: seed.assignee === undefined ? null : accountIdOf(seed.assignee),
    reporterId: accountIdOf(seed.reporter),
    creatorId: accountIdOf(seed.reporter),
    priorityId: seed.priority === undefined ? defaultPriorityId : idOf(priorities, seed.priority),
    labels: [...(seed.labels ?? [])].sort(),
    fixVersionIds: [...(seed.versionIds ?? [])],
    parentId: seed.parentKey === undefined ? null : (findIssue(state, seed.parentKey)?.id ?? null),
    custom: seed.start === undefined ? {} : { [startDateFieldId]: seed.start },
    created,
    updated: created,
    resolutionId: seed.status === 'Done' ? doneResolutionId : null,
    resolved: seed.status === 'Done' && seed.due !== undefined ? Date.parse(`${seed.due}T15:00:00Z`) : null,
  };
  putIssue(state, issue);
  return issue;
}

/** A text in Atlassian Document Format; an empty line parts paragraphs. */
export function adfText(text: string) {
  const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
  return { type: 'doc', version: 1, content: text.split('\n\n').map(paragraph) };
}

function idOf(all: readonly { readonly id: string; readonly name: string }[], name: string): string {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`Cannot seed "${name}": the site has nothing of that name`);
  return found.id;
}
