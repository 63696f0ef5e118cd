import { allFields } from '../fields/all-fields';
import { maySet } from '../fields/may-set';
import { ok, refuse, type Answer } from '../http/answer';
import { numberParam } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { browsable, mayIn } from '../rights/may';
import { issueTypeById } from '../state/catalog';
import { findProject } from '../state/issues';
import type { ProjectRecord } from '../state/records';
import { issueTypeView } from '../views/catalog-views';
import { createFieldView, projectFieldView } from '../views/create-field-view';

const path = '/rest/api/3/issue/createmeta/:projectIdOrKey/issuetypes';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get */
export const createMetaRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes: scope.read,
    handler: (call) => onCreatable(call, (project) => listTypes(call, project)),
  },
  {
    method: 'GET',
    path: `${path}/:issueTypeId`,
    scopes: scope.read,
    handler: (call) => onCreatable(call, (project) => listFields(call, project)),
  },
];

/** A project in which the caller may not create issues is as good as none. */
function onCreatable(call: Call, work: (project: ProjectRecord) => Answer): Answer {
  const asked = call.params['projectIdOrKey'] ?? '';
  const project = findProject(call.state, asked);
  if (project === undefined || !browsable(call.state, call.subject).includes(project))
    return refuse(404, [`No project could be found with key '${asked}'.`]);
  return mayIn(call.state, call.subject, { project, permission: 'CREATE_ISSUES' })
    ? work(project)
    : refuse(404, ['You cannot create issues in this project.']);
}

function listTypes(call: Call, project: ProjectRecord): Answer {
  const types = project.issueTypeIds.map((id) => issueTypeView(call, id));
  return pageUnder(call, 'issueTypes', types);
}

function listFields(call: Call, project: ProjectRecord): Answer {
  const typeId = call.params['issueTypeId'] ?? '';
  if (!project.issueTypeIds.includes(typeId))
    return refuse(404, [`The issue type with id '${typeId}' does not exist in this project.`]);
  const options = { overrideScreen: false, creating: true };
  const fields = allFields(call.state).filter((field) => maySet(call, project, { field, options }));
  const fitting = issueTypeById(typeId).level === 1 ? fields.filter(({ id }) => id !== 'parent') : fields;
  const about = { project, typeId };
  return pageUnder(call, 'fields', [
    projectFieldView(call, project),
    ...fitting.map((field) => createFieldView(call, field, about)),
  ]);
}

const maxPage = 200;

/** These lists have a name of their own instead of `values`, and no `isLast`. */
function pageUnder(call: Call, name: string, all: readonly unknown[]): Answer {
  const startAt = numberParam(call.query, 'startAt', 0);
  const maxResults = numberParam(call.query, 'maxResults', 50);
  if (startAt === undefined || maxResults === undefined)
    return refuse(400, ['startAt and maxResults must be numbers.']);
  if (maxResults > maxPage) return refuse(400, [`Parameter 'maxResults' must not exceed the limit '${maxPage}'`]);
  return ok({ startAt, maxResults, total: all.length, [name]: all.slice(startAt, startAt + maxResults) });
}
