import type { Call } from '../http/route';
import type { PageRecord } from '../state/records';
import { userView } from './user-view';

const operations = ['read', 'update'] as const;

/** Who alone may view or edit a page; empty lists: whoever the space lets. */
export function restrictionsView(call: Call, { id, restrictions }: PageRecord) {
  const self = `${call.site.baseUrl}/wiki/rest/api/content/${id}/restriction`;
  const results = operations.map((operation) => {
    const users = restrictions[operation].flatMap((accountId) => userView(call, accountId) ?? []);
    return {
      operation,
      restrictions: { user: listOf(users), group: listOf([]), _expandable: {} },
      _expandable: { content: `/rest/api/content/${id}` },
      _links: { self: `${self}/byOperation/${operation}` },
    };
  });
  const restrictionsHash = JSON.stringify(restrictions);
  return { results, start: 0, limit: 100, size: results.length, restrictionsHash, _links: { self } };
}

function listOf(results: readonly unknown[]) {
  return { results, start: 0, limit: 100, size: results.length };
}
