import { z } from 'zod';
import { issueMissing, ok, refuse, type Answer } from '../http/answer';
import { listParam, readBody, visibleIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { administers, browsable, mayIn, mayOn, type Subject } from '../rights/may';
import { findPermission, type KnownPermission, type Permission, type ProjectPermission } from '../rights/permissions';
import { findProject, projectOf } from '../state/issues';
import type { ProjectRecord } from '../state/records';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ */
export const permissionRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/mypermissions', scopes: scope.read, handler: myPermissions },
  { method: 'POST', path: '/rest/api/3/permissions/check', scopes: scope.none, handler: checkPermissions },
];

function myPermissions(call: Call): Answer {
  const keys = listParam(call.query, 'permissions');
  if (keys.length === 0) return refuse(400, ["The 'permissions' query parameter is required."]);
  const known = keys.map(findPermission);
  const bad = keys.filter((_, index) => known[index] === undefined);
  if (bad.length > 0) return refuse(400, [`Unrecognized permission: ${bad.join(', ')}`]);
  const projects = projectsAsked(call);
  if (projects === 'missing') return issueMissing;
  const asked = known.flatMap((permission) => permission ?? []);
  const grants = asked.map((permission) => [permission.key, grantView(call, permission, projects)] as const);
  return ok({ permissions: Object.fromEntries(grants) });
}

/** @returns the project of the context, or all: in the global context a right in any project counts */
function projectsAsked(call: Call): readonly ProjectRecord[] | 'missing' {
  const issueRef = call.query.get('issueId') ?? call.query.get('issueKey');
  if (issueRef !== null) {
    const issue = visibleIssue(call, issueRef);
    return issue === undefined ? 'missing' : [projectOf(call.state, issue)];
  }
  const projectRef = call.query.get('projectId') ?? call.query.get('projectKey');
  if (projectRef === null) return [...call.state.projects.values()];
  const project = findProject(call.state, projectRef);
  return project && browsable(call.state, call.subject).includes(project) ? [project] : 'missing';
}

function grantView(call: Call, permission: KnownPermission, projects: readonly ProjectRecord[]) {
  const { id, key, name, type }: Permission = permission;
  const havePermission =
    permission.key === 'ADMINISTER'
      ? administers(call.state, call.subject)
      : projects.some((project) => mayIn(call.state, call.subject, { project, permission: permission.key }));
  return { id, key, name, type, description: '', havePermission };
}

const ids = z.array(z.int().nullable()).max(1000).nullish();

const checkSchema = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string().nullable()).nullish(),
  projectPermissions: z
    .array(z.strictObject({ permissions: z.array(z.string()), projects: ids, issues: ids }).nullable())
    .nullish(),
});

function checkPermissions(call: Call): Answer {
  const body = readBody(call, checkSchema);
  if (!body.ok) return body.answer;
  const { accountId, globalPermissions, projectPermissions } = body.value;
  const others = accountId !== undefined && accountId !== call.accountId;
  if (others && !administers(call.state, call.subject))
    return refuse(403, ['Only Jira administrators can perform this operation.']);
  const subject = others ? subjectFor(call, accountId) : call.subject;
  const asked = (projectPermissions ?? []).flatMap((one) => one ?? []);
  const unknown = unrecognised(
    globalPermissions ?? [],
    asked.flatMap((one) => one.permissions),
  );
  if (unknown.length > 0)
    return refuse(400, [], Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
  if (asked.some((one) => one.permissions.every((key) => key === '')))
    return refuse(400, ['At least one project permission must be given.']);
  return ok({
    projectPermissions: asked.flatMap((ask) => projectGrants(call, subject, ask)),
    globalPermissions: administers(call.state, subject) ? (globalPermissions ?? []).flatMap((key) => key ?? []) : [],
  });
}

function subjectFor(call: Call, accountId: string): Subject {
  return accountId === call.appAccountId ? { kind: 'app' } : { kind: 'person', accountId };
}

function unrecognised(globals: readonly (string | null)[], projectKeys: readonly string[]): string[] {
  const wrongGlobals = globals.flatMap((key) => (key === null || findPermission(key)?.type === 'GLOBAL' ? [] : key));
  return [...wrongGlobals, ...projectKeys.filter((key) => key !== '' && projectPermission(key) === undefined)];
}

interface ProjectAsk {
  readonly permissions: readonly string[];
  readonly projects?: readonly (number | null)[] | null | undefined;
  readonly issues?: readonly (number | null)[] | null | undefined;
}

/** Ids that the site does not know are passed over in silence. */
function projectGrants({ state }: Call, subject: Subject, ask: ProjectAsk) {
  const keys = ask.permissions.flatMap((key) => projectPermission(key) ?? []);
  return keys.map((permission) => ({
    permission,
    projects: (ask.projects ?? []).filter((id) => {
      const project = id === null ? undefined : state.projects.get(String(id));
      return project !== undefined && mayIn(state, subject, { project, permission });
    }),
    issues: (ask.issues ?? []).filter((id) => {
      const issue = id === null ? undefined : state.issues.get(String(id));
      return issue !== undefined && mayOn(state, subject, { issue, permission });
    }),
  }));
}

function projectPermission(key: string): ProjectPermission | undefined {
  const found = findPermission(key)?.key;
  return found === 'ADMINISTER' ? undefined : found;
}
