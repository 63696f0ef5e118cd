import { z } from 'zod';
import { tell } from '../events/tell';
import { contentMissing, notCovered, ok, refuseV1, type Answer } from '../http/answer';
import { onContent, readBody } from '../http/read-call';
import { rowV1, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { titleOf } from '../state/pages';
import type { PageRecord } from '../state/records';
import { restrictionsView } from '../views/restrictions-view';

const path = '/content/:id/restriction';
const writeScopes = [
  'write:confluence-content',
  'read:content-details:confluence write:content.restriction:confluence',
];

/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/ */
export const restrictionRoutes: readonly Route[] = [
  rowV1('GET', path, {
    scopes: ['read:confluence-content.all', 'read:content-details:confluence'],
    anonymous: contentMissing,
    handler: (call) => onContent(call, (page) => ok(restrictionsView(call, page))),
  }),
  rowV1('PUT', path, { scopes: writeScopes, anonymous: contentMissing, handler: (call) => onEditable(call, update) }),
  rowV1('DELETE', path, {
    scopes: writeScopes,
    handler: (call) => onContent(call, (page) => store(call, page, { read: [], update: [] })),
  }),
];

const user = z.looseObject({ type: z.enum(['known', 'user']), accountId: z.string() });
const people = z.union([z.array(user), z.looseObject({ results: z.array(user) }).transform(({ results }) => results)]);
const restriction = z.looseObject({
  operation: z.enum(['read', 'update']),
  restrictions: z.looseObject({ user: people.default([]), group: z.array(z.unknown()).default([]) }),
});
const wishSchema = z.union([
  z.array(restriction),
  z.looseObject({ results: z.array(restriction) }).transform(({ results }) => results),
]);

function update(call: Call, page: PageRecord): Answer {
  const wish = readBody(call, wishSchema, refuseV1);
  if (!wish.ok) return wish.answer;
  if (wish.value.some(({ restrictions }) => restrictions.group.length > 0)) return notCovered('restrictions to groups');
  const idsFor = (operation: 'read' | 'update'): string[] =>
    wish.value
      .filter((one) => one.operation === operation)
      .flatMap(({ restrictions }) => restrictions.user.map(({ accountId }) => accountId));
  const restrictions = { read: idsFor('read'), update: idsFor('update') };
  const stranger = [...restrictions.read, ...restrictions.update].find((id) => !isKnown(call, id));
  return stranger === undefined
    ? store(call, page, restrictions)
    : refuseV1(400, `There is no user with the account ID "${stranger}"`);
}

function isKnown({ knows, appAccountId }: Call, accountId: string): boolean {
  return accountId === appAccountId || knows(accountId);
}

function store(call: Call, page: PageRecord, restrictions: PageRecord['restrictions']): Answer {
  if (!mayOn(call, call.subject, { page, operation: 'update' }))
    return refuseV1(403, 'You do not have permission to alter the restrictions on the content');
  const changed = { ...page, restrictions };
  call.state.pages.set(page.id, changed);
  tell(call, `changed who may see or edit the page "${titleOf(page)}"`);
  return ok(restrictionsView(call, changed));
}

function onEditable(call: Call, work: (call: Call, page: PageRecord) => Answer): Answer {
  return onContent(call, (page) =>
    mayOn(call, call.subject, { page, operation: 'update' }) ? work(call, page) : contentMissing,
  );
}
