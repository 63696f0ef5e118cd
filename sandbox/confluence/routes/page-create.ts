import { z } from 'zod';
import { emitPage } from '../events/page-events';
import { tell } from '../events/tell';
import { notCovered, ok, pageMissing, refuse, type Answer } from '../http/answer';
import { ended, got, pageFor, readBody, type Got } from '../http/read-call';
import { rowV2, scope, type Call, type Route } from '../http/route';
import { mayIn } from '../rights/may';
import { addPage } from '../state/pages';
import type { SpaceRecord } from '../state/records';
import { singlePageView } from '../views/page-view';
import { emptyDocument, pageBody, readPageBody } from './page-body';
import { readTitle } from './page-title';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-post */
export const pageCreateRoutes: readonly Route[] = [
  rowV2('POST', '/pages', { scopes: scope.writePage, handler: createPage }),
];

const wishSchema = z.strictObject({
  spaceId: z.string(),
  status: z.enum(['current', 'draft']).default('current'),
  title: z.string().default(''),
  parentId: z.string().optional(),
  body: pageBody.optional(),
  subtype: z.literal('live').optional(),
});
type Wish = z.infer<typeof wishSchema>;

function createPage(call: Call): Answer {
  const wish = readBody(call, wishSchema);
  if (!wish.ok) return wish.answer;
  if (wish.value.status === 'draft' || wish.value.subtype !== undefined) return notCovered('drafts and live pages');
  if (call.query.get('private') === 'true') return notCovered('private pages');
  const space = call.state.spaces.get(wish.value.spaceId);
  if (space === undefined || !mayIn(call.subject, space, 'read') || !mayIn(call.subject, space, 'create'))
    return pageMissing;
  const title = readTitle(call, space.id, wish.value);
  if (!title.ok) return title.answer;
  const parentId = readParent(call, space, wish.value);
  if (!parentId.ok) return parentId.answer;
  const body = wish.value.body === undefined ? got(emptyDocument) : readPageBody(wish.value.body);
  if (!body.ok) return body.answer;
  const draft = { spaceId: space.id, parentId: parentId.value, title: title.value, body: body.value };
  const page = addPage(call.state, { ...draft, authorId: call.accountId });
  emitPage(call, 'created', page);
  tell(call, `created the page "${title.value}"`);
  return ok(singlePageView(call, page, { withBody: true }));
}

/** Below the home page when nothing is said. */
function readParent(call: Call, space: SpaceRecord, { parentId }: Wish): Got<string | null> {
  const atRoot = call.query.get('root-level') === 'true';
  if (atRoot && parentId !== undefined) return ended(refuse(400, 'parentId cannot be given with root-level=true'));
  if (atRoot) return got(null);
  if (parentId === undefined) return got(space.homepageId);
  const parent = pageFor(call, parentId);
  if (parent === undefined || parent.status !== 'current') return ended(pageMissing);
  return parent.spaceId === space.id ? got(parent.id) : ended(refuse(400, 'The parent is in another space'));
}
