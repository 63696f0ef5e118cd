import { chooseFields } from '../fields/choose-fields';
import { ok } from '../http/answer';
import { listParam, onIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { issueView } from '../views/issue-view';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-get */
export const issueReadRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/issue/:issueIdOrKey', scopes: scope.read, handler: getIssue },
];

function getIssue(call: Call) {
  return onIssue(call, (issue) =>
    ok(
      issueView(call, issue, {
        fields: chooseFields(call.state, listParam(call.query, 'fields'), '*all'),
        properties: listParam(call.query, 'properties'),
        expand: new Set(listParam(call.query, 'expand')),
      }),
    ),
  );
}
