import type { Answer } from '../http/answer';
import { pageOf } from '../http/page-of';
import { ended, got, idsParam, listParam, readBodyFormat, wordParam, type Got } from '../http/read-call';
import { refuse } from '../http/answer';
import { rowV2, scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { currentVersion, titleOf } from '../state/pages';
import type { PageRecord } from '../state/records';
import { pageView } from '../views/page-view';
import { onSpace } from './spaces';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/ */
export const pageListRoutes: readonly Route[] = [
  rowV2('GET', '/pages', { scopes: scope.readPage, handler: listPages }),
  rowV2('GET', '/spaces/:id/pages', {
    scopes: scope.readPage,
    handler: (call) => onSpace(call, (space) => listSpacePages(call, space.id)),
  }),
];

function listPages(call: Call): Answer {
  const ids = idsParam(call.query, 'id', 250);
  if (!ids.ok) return ids.answer;
  const spaceIds = idsParam(call.query, 'space-id', 100);
  if (!spaceIds.ok) return spaceIds.answer;
  return list(
    call,
    ({ id, spaceId }) =>
      (ids.value.length === 0 || ids.value.includes(id)) &&
      (spaceIds.value.length === 0 || spaceIds.value.includes(spaceId)),
  );
}

function listSpacePages(call: Call, spaceId: string): Answer {
  const depth = wordParam(call.query, 'depth', ['all', 'root'] as const);
  if (!depth.ok) return depth.answer;
  return list(call, (page) => page.spaceId === spaceId && (depth.value !== 'root' || page.parentId === null));
}

const orders = [
  'id',
  '-id',
  'created-date',
  '-created-date',
  'modified-date',
  '-modified-date',
  'title',
  '-title',
] as const;
type Order = (typeof orders)[number];

function list(call: Call, isAsked: (page: PageRecord) => boolean): Answer {
  const order = wordParam(call.query, 'sort', orders);
  if (!order.ok) return order.answer;
  const withBody = readBodyFormat(call.query);
  if (!withBody.ok) return withBody.answer;
  const statuses = readStatuses(call.query);
  if (!statuses.ok) return statuses.answer;
  const title = call.query.get('title');
  const found = [...call.state.pages.values()].filter(
    (page) =>
      isAsked(page) &&
      statuses.value.includes(page.status) &&
      (title === null || titleOf(page) === title) &&
      mayOn(call, call.subject, { page, operation: 'read' }),
  );
  return pageOf(call, sorted(found, order.value ?? 'id'), (page) => pageView(call, page, { withBody: withBody.value }));
}

const statusWords = ['current', 'archived', 'deleted', 'trashed'];

/** Archived pages there are none; neither is anything kept of what was purged. */
function readStatuses(query: URLSearchParams): Got<readonly string[]> {
  const statuses = listParam(query, 'status');
  const wrong = statuses.find((status) => !statusWords.includes(status));
  if (wrong !== undefined)
    return ended(refuse(400, `Provided value {${wrong}} for 'status' is not one of ${statusWords.join(', ')}`));
  return got(statuses.length === 0 ? ['current'] : statuses);
}

function sorted(pages: readonly PageRecord[], order: Order): PageRecord[] {
  const ascending = pages.toSorted(comparisons[order.replace(/^-/, '')] ?? byId);
  return order.startsWith('-') ? ascending.reverse() : ascending;
}

const byId = (a: PageRecord, b: PageRecord): number => Number(a.id) - Number(b.id);

const comparisons: Readonly<Record<string, (a: PageRecord, b: PageRecord) => number>> = {
  'created-date': (a, b) => a.created - b.created || byId(a, b),
  'modified-date': (a, b) => currentVersion(a).created - currentVersion(b).created || byId(a, b),
  title: (a, b) => titleOf(a).localeCompare(titleOf(b)) || byId(a, b),
};
