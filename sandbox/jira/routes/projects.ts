import { issueTypeView, statusView } from '../views/catalog-views';
import { ok, refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page';
import { scope, type Call, type Route } from '../http/route';
import { browsable } from '../rights/may';
import { statuses } from '../state/catalog';
import { findProject } from '../state/issues';
import type { ProjectRecord } from '../state/records';
import { projectDetailsView, projectView } from '../views/project-view';
import { versionView } from '../views/version-view';

const one = '/rest/api/3/project/:projectIdOrKey';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/ */
export const projectRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/project',
    scopes: scope.read,
    handler: (call) => ok(browsable(call.state, call.subject).map((project) => projectView(call, project))),
  },
  {
    method: 'GET',
    path: one,
    scopes: scope.read,
    handler: (call) => onProject(call, (project) => ok(projectDetailsView(call, project))),
  },
  {
    method: 'GET',
    path: `${one}/versions`,
    scopes: scope.read,
    handler: (call) =>
      onProject(call, (project) => ok(versionsOf(call, project).map((version) => versionView(call, version)))),
  },
  {
    method: 'GET',
    path: `${one}/version`,
    scopes: scope.read,
    handler: (call) =>
      onProject(call, (project) => {
        const versions = versionsOf(call, project).map((version) => versionView(call, version));
        return pageOf(call, versions, { max: 50, path: `/rest/api/3/project/${project.id}/version` });
      }),
  },
  {
    method: 'GET',
    path: `${one}/statuses`,
    scopes: scope.read,
    handler: (call) => onProject(call, (project) => ok(statusesByType(call, project))),
  },
];

function onProject(call: Call, work: (project: ProjectRecord) => Answer): Answer {
  const ref = call.params['projectIdOrKey'] ?? '';
  const project = findProject(call.state, ref);
  if (project && browsable(call.state, call.subject).includes(project)) return work(project);
  return refuse(404, [`No project could be found with key '${ref}'.`]);
}

function versionsOf({ state }: Call, project: ProjectRecord) {
  return [...state.versions.values()].filter((version) => version.projectId === project.id);
}

function statusesByType(call: Call, project: ProjectRecord) {
  return project.issueTypeIds.map((id) => {
    const { self, name, subtask } = issueTypeView(call, id);
    return { self, id, name, subtask, statuses: statuses.map((status) => statusView(call, status.id)) };
  });
}
