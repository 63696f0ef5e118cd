import { z } from 'zod';
import { putIssue } from './issues';
import { clearState, type JiraState } from './jira-state';
import { settleIndex } from './index-of';
import { putLink } from './links';
import {
  attachmentRecord,
  bulkTaskRecord,
  commentRecord,
  customFieldRecord,
  historyRecord,
  issueRecord,
  linkRecord,
  linkTypeRecord,
  mailRecord,
  personRecord,
  projectRecord,
  versionRecord,
  workflowRuleRecord,
} from './records';

const snapshotSchema = z.strictObject({
  lastId: z.int(),
  appAdministers: z.boolean(),
  people: z.array(personRecord),
  projects: z.array(projectRecord),
  issues: z.array(issueRecord),
  links: z.array(linkRecord),
  linkTypes: z.array(linkTypeRecord),
  versions: z.array(versionRecord),
  customFields: z.array(customFieldRecord),
  lostFields: z.array(customFieldRecord).default([]),
  workflowRules: z.array(workflowRuleRecord).default([]),
  bulkTasks: z.array(bulkTaskRecord).default([]),
  histories: z.array(z.tuple([z.string(), z.array(historyRecord)])),
  attachments: z.array(attachmentRecord).default([]),
  comments: z.array(z.tuple([z.string(), z.array(commentRecord)])),
  properties: z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.unknown()]))])),
  mails: z.array(mailRecord),
});

type Snapshot = z.infer<typeof snapshotSchema>;

export function takeSnapshot(state: JiraState): Snapshot {
  return {
    lastId: state.lastId,
    appAdministers: state.appAdministers,
    people: [...state.people.values()],
    projects: [...state.projects.values()],
    issues: [...state.issues.values()],
    links: [...state.links.values()],
    linkTypes: [...state.linkTypes.values()],
    versions: [...state.versions.values()],
    customFields: [...state.customFields.values()],
    lostFields: [...state.lostFields.values()],
    workflowRules: [...state.workflowRules.values()],
    bulkTasks: [...state.bulkTasks.values()],
    histories: [...state.histories],
    attachments: [...state.attachments.values()],
    comments: [...state.comments],
    properties: [...state.properties].map(([id, values]) => [id, [...values]]),
    mails: [...state.mails],
  };
}

/** Replaces the whole state. @throws when the snapshot was not taken by this version of the sandbox */
export function restoreSnapshot(state: JiraState, snapshot: unknown): void {
  const from = snapshotSchema.parse(snapshot);
  clearState(state);
  state.lastId = from.lastId;
  state.appAdministers = from.appAdministers;
  for (const person of from.people) state.people.set(person.accountId, person);
  for (const project of from.projects) state.projects.set(project.id, project);
  for (const type of from.linkTypes) state.linkTypes.set(type.id, type);
  for (const version of from.versions) state.versions.set(version.id, version);
  for (const field of from.customFields) state.customFields.set(field.id, field);
  for (const field of from.lostFields) state.lostFields.set(field.id, field);
  for (const rule of from.workflowRules) state.workflowRules.set(rule.id, rule);
  for (const task of from.bulkTasks)
    state.bulkTasks.set(task.id, task.status === 'RUNNING' ? { ...task, status: 'DEAD' } : task);
  restoreIssues(state, from);
  state.mails.push(...from.mails);
}

function restoreIssues(state: JiraState, from: Snapshot): void {
  for (const issue of from.issues) putIssue(state, issue);
  for (const link of from.links) putLink(state, link);
  for (const [id, entries] of from.histories) state.histories.set(id, entries);
  for (const [id, entries] of from.comments) state.comments.set(id, entries);
  for (const attachment of from.attachments) state.attachments.set(attachment.id, attachment);
  for (const [id, values] of from.properties) state.properties.set(id, new Map(values));
  settleIndex(state);
}
