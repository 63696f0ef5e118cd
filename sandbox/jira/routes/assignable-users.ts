import { issueMissing, ok, refuse, type Answer } from '../http/answer';
import { ended, got, listParam, visibleIssue, type Got } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { browsable, mayIn, mayOn } from '../rights/may';
import { projectOf } from '../state/issues';
import type { ProjectRecord } from '../state/records';
import { userView } from '../views/user-view';
import { findPeople, someOf } from './find-people';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/ */
export const assignableUserRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    scopes: scope.user,
    signedIn: true,
    handler: (call) => assignableTo(call, projectOfIssue(call)),
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/assignable/multiProjectSearch',
    scopes: scope.user,
    handler: (call) => assignableTo(call, projectsByKey(call)),
  },
  { method: 'GET', path: '/rest/api/3/user/viewissue/search', scopes: scope.user, handler: readersOf },
];

/** Who may see one issue. Without the right to browse users the answer is empty, not a refusal. */
function readersOf(call: Call): Answer {
  if (call.query.has('projectKey')) return refuse(501, ['sandbox does not cover readers of a project']);
  const people = findPeople(call);
  if (!people.ok) return people.answer;
  const issueKey = call.query.get('issueKey');
  if (issueKey === null) return refuse(400, ['Either the issueKey or the projectKey is required.']);
  if (call.accountId === '') return ok([]);
  const issue = visibleIssue(call, issueKey);
  if (issue === undefined) return issueMissing;
  const readers = people.value.filter(({ accountId }) =>
    mayOn(call.state, { kind: 'person', accountId }, { issue, permission: 'BROWSE_PROJECTS' }),
  );
  return ok(someOf(call, readers).map(({ accountId }) => userView(call, accountId)));
}

/** The page is cut out of all who match, and only then are those left out who cannot be assigned. */
function assignableTo(call: Call, projects: Got<readonly ProjectRecord[]>): Answer {
  if (!projects.ok) return projects.answer;
  const people = findPeople(call);
  if (!people.ok) return people.answer;
  const assignable = someOf(call, people.value).filter(({ accountId }) =>
    projects.value.every((project) =>
      mayIn(call.state, { kind: 'person', accountId }, { project, permission: 'ASSIGNABLE_USER' }),
    ),
  );
  return ok(assignable.map(({ accountId }) => userView(call, accountId)));
}

function projectOfIssue(call: Call): Got<readonly ProjectRecord[]> {
  const issueRef = call.query.get('issueKey') ?? call.query.get('issueId');
  if (issueRef === null) return projectsNamed(call, listParam(call.query, 'project'), 'project');
  const issue = visibleIssue(call, issueRef);
  return issue === undefined ? ended(issueMissing) : got([projectOf(call.state, issue)]);
}

function projectsByKey(call: Call): Got<readonly ProjectRecord[]> {
  return projectsNamed(call, listParam(call.query, 'projectKeys'), 'projectKeys');
}

function projectsNamed(call: Call, refs: readonly string[], parameter: string): Got<readonly ProjectRecord[]> {
  if (refs.length === 0) return ended(refuse(400, [`The query parameter ${parameter} is required.`]));
  const visible = browsable(call.state, call.subject);
  const found = refs.map((ref) => visible.find(({ id, key }) => id === ref || key === ref));
  const missing = refs.filter((_, index) => found[index] === undefined);
  if (missing.length === 0) return got(found.flatMap((project) => project ?? []));
  return ended(
    refuse(
      404,
      missing.map((ref) => `No project could be found with key '${ref}'.`),
    ),
  );
}
