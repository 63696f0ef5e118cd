import { z } from 'zod';
import { emitPage } from '../events/page-events';
import { tell } from '../events/tell';
import { notCovered, ok, pageMissing, refuse, type Answer } from '../http/answer';
import { isId, pageFor, readBody } from '../http/read-call';
import { rowV2, scope, type Call, type Route } from '../http/route';
import { addVersion, currentVersion } from '../state/pages';
import type { PageRecord } from '../state/records';
import { singlePageView } from '../views/page-view';
import { movePage } from './move-page';
import { pageBody, readPageBody } from './page-body';
import { readTitle } from './page-title';
import { restorePage } from './restore-page';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-put */
export const pageUpdateRoutes: readonly Route[] = [
  rowV2('PUT', '/pages/:id', { scopes: scope.writePage, handler: updatePage }),
  rowV2('PUT', '/pages/:id/title', { scopes: scope.writePage, handler: renamePage }),
];

const status = z.enum(['current', 'draft']);

const updateSchema = z.strictObject({
  id: z.union([z.string(), z.number().transform(String)]),
  status,
  title: z.string(),
  spaceId: z.union([z.string(), z.number().transform(String)]).optional(),
  parentId: z.union([z.string(), z.number().transform(String)]).optional(),
  ownerId: z.string().optional(),
  body: pageBody,
  version: z.strictObject({ number: z.int(), message: z.string().default('') }),
});
type Update = z.output<typeof updateSchema>;

function updatePage(call: Call): Answer {
  const page = editablePage(call);
  if (page === undefined) return pageMissing;
  const update = readBody(call, updateSchema);
  if (!update.ok) return update.answer;
  const { id, spaceId, ownerId } = update.value;
  if (update.value.status === 'draft') return notCovered('drafts');
  if (ownerId !== undefined && ownerId !== page.ownerId) return notCovered('a change of owner');
  if (id !== page.id) return refuse(400, 'The id of the body is not the id of the path');
  if (spaceId !== undefined && spaceId !== page.spaceId)
    return refuse(400, 'Moving a page to another space is not supported');
  if (page.status === 'trashed') return restorePage(call, page);
  return savePage(call, page, update.value);
}

function savePage(call: Call, page: PageRecord, { title, body, parentId, version }: Update): Answer {
  const current = currentVersion(page).number;
  if (version.number !== current + 1) return staleVersion(current, version.number);
  const newTitle = readTitle(call, page.spaceId, { title, butFor: page.id });
  if (!newTitle.ok) return newTitle.answer;
  const newBody = readPageBody(body);
  if (!newBody.ok) return newBody.answer;
  const placed = movePage(call, page, parentId);
  if (!placed.ok) return placed.answer;
  const change = { title: newTitle.value, body: newBody.value, message: version.message, authorId: call.accountId };
  const saved = addVersion(call.state, placed.value, change);
  emitPage(call, 'updated', saved);
  tell(call, `edited the page "${newTitle.value}"`);
  return ok(singlePageView(call, saved, { withBody: true }));
}

function staleVersion(current: number, given: number): Answer {
  const numbers = `Current Version: [${current}]. Provided version: [${given}]`;
  return refuse(409, `Version must be incremented when updating a page. ${numbers}`);
}

const titleSchema = z.strictObject({ status, title: z.string() });

function renamePage(call: Call): Answer {
  const page = editablePage(call);
  if (page?.status !== 'current') return pageMissing;
  const wish = readBody(call, titleSchema);
  if (!wish.ok) return wish.answer;
  if (wish.value.status === 'draft') return notCovered('drafts');
  const title = readTitle(call, page.spaceId, { title: wish.value.title, butFor: page.id });
  if (!title.ok) return title.answer;
  const saved = addVersion(call.state, page, { title: title.value, authorId: call.accountId });
  emitPage(call, 'updated', saved);
  tell(call, `renamed a page to "${title.value}"`);
  return ok(singlePageView(call, saved, { withBody: true }));
}

/** Who may not edit a page is told as much as who may not see it. */
function editablePage(call: Call): PageRecord | undefined {
  const id = call.params['id'] ?? '';
  return isId(id) ? pageFor(call, id, 'update') : undefined;
}
