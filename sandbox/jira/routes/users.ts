import { ok, refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page';
import { listParam, numberParam, visibleIssue } from '../http/read-call';
import { issueMissing } from '../http/answer';
import { scope, type Call, type Route } from '../http/route';
import { mayIn } from '../rights/may';
import { findProject, projectOf } from '../state/issues';
import type { PersonRecord } from '../state/records';
import { userView } from '../views/user-view';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/ */
export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/myself', scopes: scope.user, signedIn: true, handler: myself },
  { method: 'GET', path: '/rest/api/3/user', scopes: scope.user, signedIn: true, handler: getUser },
  { method: 'GET', path: '/rest/api/3/user/bulk', scopes: scope.user, signedIn: true, handler: getUsers },
  { method: 'GET', path: '/rest/api/3/user/search', scopes: scope.user, handler: searchUsers },
  {
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    scopes: scope.user,
    signedIn: true,
    handler: searchAssignable,
  },
];

function myself(call: Call): Answer {
  return ok({ ...userView(call, call.accountId), locale: 'en_US', expand: 'groups,applicationRoles' });
}

function getUser(call: Call): Answer {
  const accountId = call.query.get('accountId');
  if (accountId === null) return refuse(400, ['The query parameter accountId is required.']);
  const user = userView(call, accountId);
  return user === null
    ? refuse(404, ['Specified user does not exist or you do not have required permissions'])
    : ok(user);
}

function getUsers(call: Call): Answer {
  const ids = listParam(call.query, 'accountId');
  if (ids.length === 0) return refuse(400, ['The query parameter accountId is required.']);
  const users = ids.flatMap((id) => userView(call, id) ?? []);
  return pageOf(call, users, { max: 200, path: '/rest/api/3/user/bulk' });
}

/** Without the right to browse users the answer is empty, not a refusal. */
function searchUsers(call: Call): Answer {
  const query = call.query.get('query');
  const accountId = call.query.get('accountId');
  if (query === null && accountId === null) return refuse(400, ['Either the query or the accountId is required.']);
  if (query !== null && accountId !== null) return refuse(400, ['Only one of query and accountId may be given.']);
  if (call.accountId === '') return ok([]);
  const found = [...call.state.people.values()].filter((person) =>
    accountId === null ? matches(person, query ?? '') : person.accountId === accountId,
  );
  return ok(some(call, found));
}

function searchAssignable(call: Call): Answer {
  const idOrKey = call.query.get('issueKey') ?? call.query.get('issueId');
  const issue = idOrKey === null ? undefined : visibleIssue(call, idOrKey);
  const project = issue ? projectOf(call.state, issue) : findProject(call.state, call.query.get('project') ?? '');
  if (project === undefined) return issueMissing;
  const query = call.query.get('query') ?? '';
  const found = [...call.state.people.values()].filter((person) => {
    const subject = { kind: 'person', accountId: person.accountId } as const;
    return matches(person, query) && mayIn(call.state, subject, { project, permission: 'ASSIGNABLE_USER' });
  });
  return ok(some(call, found));
}

function some(call: Call, people: readonly PersonRecord[]) {
  const startAt = numberParam(call.query, 'startAt', 0) ?? 0;
  const maxResults = numberParam(call.query, 'maxResults', 50) ?? 50;
  return people.slice(startAt, startAt + maxResults).map((person) => userView(call, person.accountId));
}

/** By the beginning of any word of the name, or of the e-mail. */
function matches({ displayName, emailAddress }: PersonRecord, query: string): boolean {
  const text = query.toLowerCase();
  return [...displayName.split(' '), displayName, emailAddress].some((word) => word.toLowerCase().startsWith(text));
}
