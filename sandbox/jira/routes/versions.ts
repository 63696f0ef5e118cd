import { z } from 'zod';
import { emit } from '../events/issue-events';
import { tell } from '../events/tell';
import { isRealDate } from '../fields/date-fields';
import { created, ok, refuse, type Answer } from '../http/answer';
import { readBody } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { administers, mayIn } from '../rights/may';
import { findProject } from '../state/issues';
import { nextId } from '../state/jira-state';
import type { ProjectRecord, VersionRecord } from '../state/records';
import { versionView } from '../views/version-view';

const one = '/rest/api/3/version/:id';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/ */
export const versionRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/version', scopes: scope.project, handler: create },
  {
    method: 'GET',
    path: one,
    scopes: scope.read,
    handler: (call) => onVersion(call, (version) => ok(versionView(call, version))),
  },
  {
    method: 'PUT',
    path: one,
    scopes: scope.project,
    handler: (call) => onVersion(call, (version, project) => update(call, version, project)),
  },
];

const day = z.string().refine(isRealDate);

const bodySchema = z.object({
  id: z.string().optional(),
  name: z.string().trim().min(1).max(255).optional(),
  description: z.string().optional(),
  startDate: day.optional(),
  releaseDate: day.optional(),
  released: z.boolean().optional(),
  archived: z.boolean().optional(),
  projectId: z.int().optional(),
  project: z.string().optional(),
});

type VersionBody = z.infer<typeof bodySchema>;

const missing = refuse(404, ['Could not find version for the given id.']);

function create(call: Call): Answer {
  const body = readBody(call, bodySchema);
  if (!body.ok) return body.answer;
  const { name, project: key, projectId } = body.value;
  const project = findProject(call.state, key ?? String(projectId ?? ''));
  if (project === undefined || !mayManage(call, project))
    return refuse(404, ['Project does not exist or you do not have permission to create versions in it.']);
  if (name === undefined) return refuse(400, [], { name: 'You must specify a valid version name' });
  if (isTaken(call, project, { name })) return nameTaken();
  const blank = { id: nextId(call.state), projectId: project.id, name, released: false, archived: false };
  const version = merge(blank, body.value);
  call.state.versions.set(version.id, version);
  emit(call, 'avi:jira:created:version', { version: versionView(call, version) });
  tell(call, `created the version ${name} in ${project.key}`);
  return created(versionView(call, version));
}

function update(call: Call, version: VersionRecord, project: ProjectRecord): Answer {
  if (!mayManage(call, project)) return refuse(400, ['You do not have permission to edit versions of this project.']);
  const body = readBody(call, bodySchema);
  if (!body.ok) return body.answer;
  const changed = merge(version, body.value);
  if (isTaken(call, project, changed)) return nameTaken();
  call.state.versions.set(version.id, changed);
  emit(call, `avi:jira:${deed(version, changed)}:version`, { version: versionView(call, changed) });
  tell(call, `${deed(version, changed)} the version ${changed.name} of ${project.key}`);
  return ok(versionView(call, changed));
}

function deed(before: VersionRecord, after: VersionRecord): 'released' | 'unreleased' | 'updated' {
  if (before.released === after.released) return 'updated';
  return after.released ? 'released' : 'unreleased';
}

function merge(version: VersionRecord, { name, description, startDate, releaseDate, released, archived }: VersionBody) {
  const given = Object.entries({ name, description, startDate, releaseDate, released, archived });
  const patch: Partial<VersionRecord> = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return { ...version, ...patch };
}

function onVersion(call: Call, work: (version: VersionRecord, project: ProjectRecord) => Answer): Answer {
  const version = call.state.versions.get(call.params['id'] ?? '');
  const project = version && call.state.projects.get(version.projectId);
  const visible = project && mayIn(call.state, call.subject, { project, permission: 'BROWSE_PROJECTS' });
  return visible ? work(version, project) : missing;
}

function mayManage({ state, subject }: Call, project: ProjectRecord): boolean {
  return administers(state, subject) || mayIn(state, subject, { project, permission: 'ADMINISTER_PROJECTS' });
}

function isTaken({ state }: Call, project: ProjectRecord, { id, name }: { id?: string; name: string }): boolean {
  return [...state.versions.values()].some(
    (version) => version.projectId === project.id && version.name === name && version.id !== id,
  );
}

function nameTaken(): Answer {
  return refuse(400, [], { name: 'A version with this name already exists in this project.' });
}
