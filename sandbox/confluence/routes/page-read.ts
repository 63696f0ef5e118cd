import { notCovered, ok, pageMissing, refuse, type Answer } from '../http/answer';
import { isId, listParam, onPage, pageFor, readBodyFormat } from '../http/read-call';
import { pageOf } from '../http/page-of';
import { rowV2, scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { childrenOf, titleOf } from '../state/pages';
import type { PageRecord } from '../state/records';
import { singlePageView } from '../views/page-view';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-get */
export const pageReadRoutes: readonly Route[] = [
  rowV2('GET', '/pages/:id', { scopes: scope.readPage, handler: getPage }),
  rowV2('GET', '/pages/:id/children', {
    scopes: scope.readPage,
    handler: (call) => onPage(call, (page) => children(call, page, {})),
  }),
  rowV2('GET', '/pages/:id/direct-children', {
    scopes: ['read:hierarchical-content:confluence'],
    handler: (call) => onPage(call, (page) => children(call, page, { type: 'page' })),
  }),
];

const uncovered = ['labels', 'properties', 'likes', 'versions', 'webresources', 'collaborators', 'direct-children'];

function getPage(call: Call): Answer {
  const { query, params } = call;
  const asked = uncovered.find((name) => query.get(`include-${name}`) === 'true');
  if (asked !== undefined) return notCovered(`include-${asked}`);
  if (query.get('get-draft') === 'true') return notCovered('drafts');
  const withBody = readBodyFormat(query);
  if (!withBody.ok) return withBody.answer;
  const id = params['id'] ?? '';
  if (!isId(id)) return refuse(400, `Provided value {${id}} for 'id' is not the correct type. Expected type is long`);
  const page = pageFor(call, id);
  const statuses = listParam(query, 'status');
  const isAsked = page !== undefined && (statuses.length === 0 ? ['current'] : statuses).includes(page.status);
  return isAsked ? showPage(call, page, withBody.value) : pageMissing;
}

function showPage(call: Call, page: PageRecord, withBody: boolean): Answer {
  const number = call.query.get('version');
  if (number === null) return ok(singlePageView(call, page, { withBody }));
  if (!/^\d+$/.test(number)) return refuse(400, "Provided value for 'version' is not the correct type");
  const version = page.versions.find((one) => one.number === Number(number));
  return version === undefined ? pageMissing : ok(singlePageView(call, page, { withBody, version }));
}

function children(call: Call, parent: PageRecord, more: object): Answer {
  const visible = childrenOf(call.state, parent.id).filter((page) =>
    mayOn(call, call.subject, { page, operation: 'read' }),
  );
  return pageOf(call, visible, (page) => {
    const { id, status, spaceId, position } = page;
    return { id, status, title: titleOf(page), spaceId, childPosition: position, ...more };
  });
}
