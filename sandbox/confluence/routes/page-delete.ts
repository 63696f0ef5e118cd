import { emitPage } from '../events/page-events';
import { tell } from '../events/tell';
import { noContent, notCovered, pageMissing, refuse, type Answer } from '../http/answer';
import { isId, pageFor } from '../http/read-call';
import { rowV2, scope, type Call, type Route } from '../http/route';
import { mayIn } from '../rights/may';
import { childrenOf, spaceOf, titleOf } from '../state/pages';
import type { PageRecord } from '../state/records';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-delete */
export const pageDeleteRoutes: readonly Route[] = [
  rowV2('DELETE', '/pages/:id', { scopes: scope.deletePage, handler: deletePage }),
];

function deletePage(call: Call): Answer {
  if (call.query.get('draft') === 'true') return notCovered('drafts');
  const id = call.params['id'] ?? '';
  const page = isId(id) ? pageFor(call, id, 'delete') : undefined;
  if (page === undefined) return pageMissing;
  if (call.query.get('purge') === 'true') return purge(call, page);
  return page.status === 'current' ? trash(call, page) : pageMissing;
}

/** What hung below it moves up to its parent. */
function trash(call: Call, page: PageRecord): Answer {
  for (const child of childrenOf(call.state, page.id))
    call.state.pages.set(child.id, { ...child, parentId: page.parentId });
  const trashed: PageRecord = { ...page, status: 'trashed' };
  call.state.pages.set(page.id, trashed);
  emitPage(call, 'trashed', trashed);
  tell(call, `moved the page "${titleOf(page)}" to the trash`);
  return noContent;
}

function purge(call: Call, page: PageRecord): Answer {
  if (!mayIn(call.subject, spaceOf(call.state, page), 'administer')) return pageMissing;
  if (page.status !== 'trashed') return refuse(400, 'Only a page in the trash can be purged');
  emitPage(call, 'deleted', page);
  call.state.pages.delete(page.id);
  call.state.properties.delete(page.id);
  tell(call, `deleted the page "${titleOf(page)}" for good`);
  return noContent;
}
