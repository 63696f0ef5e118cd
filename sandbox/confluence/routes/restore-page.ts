import { emitPage } from '../events/page-events';
import { tell } from '../events/tell';
import { ok, type Answer } from '../http/answer';
import type { Call } from '../http/route';
import { titleOf } from '../state/pages';
import type { PageRecord } from '../state/records';
import { singlePageView } from '../views/page-view';
import { readTitle } from './page-title';

/** Takes a page out of the trash as it was; below the home page when its parent is no more. */
export function restorePage(call: Call, page: PageRecord): Answer {
  const title = readTitle(call, page.spaceId, { title: titleOf(page), butFor: page.id });
  if (!title.ok) return title.answer;
  const parent = page.parentId === null ? undefined : call.state.pages.get(page.parentId);
  const home = call.state.spaces.get(page.spaceId)?.homepageId ?? null;
  const parentId = page.parentId === null || parent?.status === 'current' ? page.parentId : home;
  const restored: PageRecord = { ...page, parentId, status: 'current' };
  call.state.pages.set(page.id, restored);
  emitPage(call, 'restored', restored);
  tell(call, `restored the page "${title.value}"`);
  return ok(singlePageView(call, restored, { withBody: true }));
}
