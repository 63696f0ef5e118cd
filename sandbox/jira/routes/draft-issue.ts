import { z } from 'zod';
import { refuse, type Answer } from '../http/answer';
import { ended, got, type Got } from '../http/read-call';
import type { Call } from '../http/route';
import { mayIn } from '../rights/may';
import { defaultPriorityId, issueTypeById, issueTypes, statuses } from '../state/catalog';
import { findProject } from '../state/issues';
import type { IssueRecord, ProjectRecord } from '../state/records';
import { applyEdits } from './apply-edits';
import type { EditBody } from './edit-body';
import { propertyFaults } from './properties';

/** @returns the issue that the body asks for, without id and key; nothing is stored yet */
export function draftIssue(call: Call, body: EditBody): Got<IssueRecord> {
  const project = projectFor(call, body);
  if (!project.ok) return project;
  const fields = { ...body.fields };
  delete fields['project'];
  const missing = missingFields(fields);
  if (missing !== undefined) return ended(missing);
  const options = { overrideScreen: false, creating: true };
  const edited = applyEdits(call, blankIssue(call, project.value), { body: { ...body, fields }, options });
  if (!edited.ok) return edited;
  const orphan = issueTypeById(edited.value.typeId).level === -1 && edited.value.parentId === null;
  if (orphan)
    return ended(refuse(400, [], { parent: 'Issue type is a sub-task but parent issue key or id not specified.' }));
  const faults = (body.properties ?? []).flatMap(propertyFaults);
  return faults.length > 0 ? ended(refuse(400, faults)) : edited;
}

const ref = z.looseObject({ id: z.string().optional(), key: z.string().optional() });

function projectFor(call: Call, { fields }: EditBody): Got<ProjectRecord> {
  const wanted = ref.safeParse(fields?.['project']).data;
  const project = findProject(call.state, wanted?.id ?? wanted?.key ?? '');
  const visible = project !== undefined && mayIn(call.state, call.subject, { project, permission: 'BROWSE_PROJECTS' });
  if (!visible) return ended(refuse(400, [], { project: 'Specify a valid project ID or key' }));
  if (mayIn(call.state, call.subject, { project, permission: 'CREATE_ISSUES' })) return got(project);
  return ended(refuse(400, [], { project: 'You cannot create issues in this project.' }));
}

function missingFields(fields: Readonly<Record<string, unknown>>): Answer | undefined {
  const missing: Record<string, string> = {};
  if (fields['issuetype'] === undefined) missing['issuetype'] = 'Specify an issue type';
  if (fields['summary'] === undefined) missing['summary'] = 'You must specify a summary of the issue.';
  return Object.keys(missing).length > 0 ? refuse(400, [], missing) : undefined;
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
