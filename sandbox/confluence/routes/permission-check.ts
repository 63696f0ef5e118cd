import { z } from 'zod';
import { notCovered, ok, refuseV1, type Answer } from '../http/answer';
import { readBody } from '../http/read-call';
import { rowV1, type Call, type Route } from '../http/route';
import { mayIn, mayOn, personOf, type PageOperation } from '../rights/may';
import { spaceOf } from '../state/pages';
import type { PageRecord } from '../state/records';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-permissions/ */
export const permissionCheckRoutes: readonly Route[] = [
  rowV1('POST', '/content/:id/permission/check', {
    scopes: ['read:confluence-content.permission', 'read:content.permission:confluence'],
    anonymous: refuseV1(401, 'Unauthorized'),
    handler: checkPermission,
  }),
];

const askSchema = z.strictObject({
  subject: z.strictObject({ type: z.enum(['user', 'group']), identifier: z.string().min(1) }),
  operation: z.enum(['read', 'update', 'delete']),
});

function checkPermission(call: Call): Answer {
  const ask = readBody(call, askSchema, refuseV1);
  if (!ask.ok) return ask.answer;
  const { subject, operation } = ask.value;
  if (subject.type === 'group') return notCovered('permission checks for groups');
  const page = call.state.pages.get(call.params['id'] ?? '');
  if (page?.status !== 'current') return refuseV1(404, 'There is no content with the given ID');
  if (subject.identifier !== call.accountId && !administers(call))
    return refuseV1(403, 'Only Confluence administrators may check the permissions of others');
  return ok(judge(call, page, { accountId: subject.identifier, operation }));
}

/** The app may look at others' permissions as administrators may. */
function administers({ directory, accountId, appAccountId }: Call): boolean {
  return accountId === appAccountId || (directory.person(accountId)?.administers ?? false);
}

interface Ask {
  readonly accountId: string;
  readonly operation: PageOperation;
}

function judge(call: Call, page: PageRecord, { accountId, operation }: Ask) {
  const subject = personOf(call, accountId);
  if (mayOn(call, subject, { page, operation })) return { hasPermission: true };
  const why = mayIn(subject, spaceOf(call.state, page), operation) ? 'content' : 'space';
  const who = accountId === 'anonymous' ? 'Anonymous user' : 'User';
  const translation = `${who} does not have permission to the ${why}`;
  return { hasPermission: false, errors: [{ translation, args: [] }] };
}
