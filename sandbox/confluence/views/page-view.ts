import type { Call } from '../http/route';
import { mayOn, type PageOperation } from '../rights/may';
import { currentVersion, spaceOf } from '../state/pages';
import type { PageRecord, VersionRecord } from '../state/records';
import { bodyView } from './body-view';
import { instant } from './instant';
import { versionView } from './version-view';

export interface PageLook {
  readonly withBody: boolean;
  /** The version as which the page is shown; the last one when nothing is said. */
  readonly version?: VersionRecord;
}

/** A page as REST v2 shows it in lists. */
export function pageView(call: Call, page: PageRecord, { withBody, version = currentVersion(page) }: PageLook) {
  const { id, spaceId, parentId, position, authorId, ownerId } = page;
  const status = version === currentVersion(page) ? page.status : 'historical';
  return {
    ...{ id, status, title: version.title, spaceId, parentId },
    parentType: parentId === null ? null : 'page',
    ...{ position, authorId, ownerId, lastOwnerId: null },
    createdAt: instant(page.created),
    version: versionView(version),
    body: withBody ? bodyView(version.body) : {},
    _links: pageLinks(call, page, version.title),
  };
}

/** A page as REST v2 shows it alone. */
export function singlePageView(call: Call, page: PageRecord, look: PageLook) {
  const view = pageView(call, page, look);
  const withOperations = call.query.get('include-operations') === 'true';
  const { version, ...rest } = view;
  return {
    ...rest,
    ...(call.query.get('include-version') === 'false' ? {} : { version }),
    ...(withOperations ? { operations: pageOperations(call, page) } : {}),
    _links: { ...view._links, base: `${call.site.baseUrl}/wiki` },
  };
}

export function pageLinks({ state }: Pick<Call, 'state'>, page: PageRecord, title: string) {
  const { key } = spaceOf(state, page);
  return {
    webui: `/spaces/${key}/pages/${page.id}/${encodeURIComponent(title).replace(/%20/g, '+')}`,
    editui: `/pages/resumedraft.action?draftId=${page.id}`,
    tinyui: `/x/${page.id}`,
  };
}

const operations: readonly PageOperation[] = ['read', 'update', 'delete'];

/** What the caller may do with the page. */
function pageOperations(call: Call, page: PageRecord) {
  const allowed = operations.filter((operation) => mayOn(call, call.subject, { page, operation }));
  const results = allowed.map((operation) => ({ operation, targetType: 'page' }));
  return { results, meta: { hasMore: false }, _links: {} };
}
