import { ok, refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page';
import { listParam } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { userView } from '../views/user-view';
import { findPeople, someOf } from './find-people';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/ */
export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/myself', scopes: scope.user, signedIn: true, handler: myself },
  { method: 'GET', path: '/rest/api/3/user', scopes: scope.user, signedIn: true, handler: getUser },
  { method: 'GET', path: '/rest/api/3/user/bulk', scopes: scope.user, signedIn: true, handler: getUsers },
  { method: 'GET', path: '/rest/api/3/user/search', scopes: scope.user, handler: searchUsers },
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
  if (call.query.has('property')) return refuse(501, ['sandbox does not cover users found by their properties']);
  const found = findPeople(call);
  if (!found.ok) return found.answer;
  if (call.accountId === '') return ok([]);
  return ok(someOf(call, found.value).map(({ accountId }) => userView(call, accountId)));
}
