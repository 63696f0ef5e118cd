import { z } from 'zod';
import { emitIssueCreated } from '../events/issue-events';
import { tell } from '../events/tell';
import { created, refuse, type Answer } from '../http/answer';
import { ended, got, readBody, type Got } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { mayIn } from '../rights/may';
import { defaultPriorityId, issueTypeById, issueTypes, statuses } from '../state/catalog';
import { findProject, nextIssueKey, putIssue } from '../state/issues';
import { nextId } from '../state/jira-state';
import type { IssueRecord, ProjectRecord } from '../state/records';
import { applyEdits } from './apply-edits';
import { editBody, type EditBody } from './edit-body';
import { setProperty } from './properties';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post */
export const issueCreateRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/issue', scopes: scope.write, handler: createIssue },
];

const ref = z.looseObject({ id: z.string().optional(), key: z.string().optional(), name: z.string().optional() });

function createIssue(call: Call): Answer {
  const body = readBody(call, editBody);
  if (!body.ok) return body.answer;
  const project = projectFor(call, body.value);
  if (!project.ok) return project.answer;
  const issue = draftIssue(call, body.value, project.value);
  return issue.ok ? storeIssue(call, issue.value, body.value) : issue.answer;
}

function projectFor(call: Call, { fields }: EditBody): Got<ProjectRecord> {
  const wanted = ref.safeParse(fields?.['project']).data;
  const project = findProject(call.state, wanted?.id ?? wanted?.key ?? '');
  const visible = project !== undefined && mayIn(call.state, call.subject, { project, permission: 'BROWSE_PROJECTS' });
  if (!visible) return ended(refuse(400, [], { project: 'Specify a valid project ID or key' }));
  if (mayIn(call.state, call.subject, { project, permission: 'CREATE_ISSUES' })) return got(project);
  return ended(refuse(400, [], { project: 'You cannot create issues in this project.' }));
}

function draftIssue(call: Call, body: EditBody, project: ProjectRecord): Got<IssueRecord> {
  const fields = { ...body.fields };
  delete fields['project'];
  const missing: Record<string, string> = {};
  if (fields['issuetype'] === undefined) missing['issuetype'] = 'Specify an issue type';
  if (fields['summary'] === undefined) missing['summary'] = 'You must specify a summary of the issue.';
  if (Object.keys(missing).length > 0) return ended(refuse(400, [], missing));
  const options = { overrideScreen: false, creating: true };
  const edited = applyEdits(call, blankIssue(call, project), { body: { ...body, fields }, options });
  if (!edited.ok) return edited;
  const orphan = issueTypeById(edited.value.typeId).level === -1 && edited.value.parentId === null;
  return orphan
    ? ended(refuse(400, [], { parent: 'Issue type is a sub-task but parent issue key or id not specified.' }))
    : edited;
}

function blankIssue(call: Call, project: ProjectRecord): IssueRecord {
  const now = call.state.now();
  return {
    id: '',
    key: '',
    projectId: project.id,
    typeId: project.issueTypeIds[0] ?? issueTypes[0]?.id ?? '',
    statusId: statuses[0]?.id ?? '',
    summary: '',
    description: null,
    duedate: null,
    assigneeId: null,
    reporterId: call.accountId,
    creatorId: call.accountId,
    priorityId: defaultPriorityId,
    labels: [],
    fixVersionIds: [],
    parentId: null,
    custom: {},
    created: now,
    updated: now,
    resolutionId: null,
    resolved: null,
  };
}

function storeIssue(call: Call, draft: IssueRecord, body: EditBody): Answer {
  const issue = { ...draft, id: nextId(call.state), key: nextIssueKey(call.state, draft.projectId) };
  putIssue(call.state, issue);
  for (const { key, value } of body.properties ?? []) setProperty(call, issue, { key, value });
  emitIssueCreated(call, issue);
  tell(call, `created ${issue.key} "${issue.summary}"`, issue.key);
  return created({ id: issue.id, key: issue.key, self: `${call.site.baseUrl}/rest/api/3/issue/${issue.id}` });
}
