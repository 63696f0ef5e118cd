import { z } from 'zod';
import { emitPage } from '../events/page-events';
import { tell } from '../events/tell';
import { ok, refuseV1, type Answer } from '../http/answer';
import { pageFor, readBody } from '../http/read-call';
import { rowV1, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { addVersion, currentVersion, titleOf } from '../state/pages';
import { contentVersionView } from '../views/content-view';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/ */
export const restoreVersionRoutes: readonly Route[] = [
  rowV1('POST', '/content/:id/version', {
    scopes: ['write:confluence-content', 'read:content-details:confluence write:content:confluence'],
    handler: restoreVersion,
  }),
];

const wishSchema = z.strictObject({
  operationKey: z.literal('restore'),
  params: z.strictObject({ versionNumber: z.int(), message: z.string(), restoreTitle: z.boolean().default(false) }),
});

/** What does not exist is a bad request here, as documented. */
function restoreVersion(call: Call): Answer {
  const page = pageFor(call, call.params['id'] ?? '');
  if (page?.status !== 'current') return refuseV1(400, 'There is no content with the given ID');
  if (!mayOn(call, call.subject, { page, operation: 'update' }))
    return refuseV1(403, 'You do not have permission to edit the content');
  const wish = readBody(call, wishSchema, refuseV1);
  if (!wish.ok) return wish.answer;
  const { versionNumber, message, restoreTitle } = wish.value.params;
  const version = page.versions.find(({ number }) => number === versionNumber);
  if (version === undefined) return refuseV1(400, 'There is no version with the given version number');
  if (version === currentVersion(page)) return refuseV1(400, 'The version number is the current version');
  const title = restoreTitle ? version.title : titleOf(page);
  const restored = addVersion(call.state, page, { body: version.body, title, message, authorId: call.accountId });
  emitPage(call, 'updated', restored);
  tell(call, `restored version ${versionNumber} of the page "${title}"`);
  return ok(contentVersionView(call, currentVersion(restored)));
}
