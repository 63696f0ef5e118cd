import { mayNotUse, ok, type Answer } from '../http/answer';
import { rowV1, type Call, type Route } from '../http/route';
import { userView } from '../views/user-view';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-current-get */
export const userRoutes: readonly Route[] = [
  rowV1('GET', '/user/current', {
    scopes: ['read:confluence-user', 'read:content-details:confluence'],
    handler: currentUser,
  }),
];

function currentUser(call: Call): Answer {
  const user = userView(call, call.accountId);
  return user === undefined ? mayNotUse : ok(user);
}
