import { ok, pageMissing, refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page-of';
import { idsParam, isId, listParam, wordParam } from '../http/read-call';
import { rowV2, scope, type Call, type Route } from '../http/route';
import { mayIn } from '../rights/may';
import type { SpaceRecord } from '../state/records';
import { spaceOperations, spaceView } from '../views/space-view';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/ */
export const spaceRoutes: readonly Route[] = [
  rowV2('GET', '/spaces', { scopes: scope.readSpace, handler: listSpaces }),
  rowV2('GET', '/spaces/:id', {
    scopes: scope.readSpace,
    handler: (call) => onSpace(call, (space) => ok(singleView(call, space))),
  }),
];

/** Does the work on the space of the path; 404 when the caller may not see it. */
export function onSpace(call: Call, work: (space: SpaceRecord) => Answer): Answer {
  const id = call.params['id'] ?? '';
  if (!isId(id)) return refuse(400, `Provided value {${id}} for 'id' is not the correct type. Expected type is long`);
  const space = call.state.spaces.get(id);
  return space !== undefined && mayIn(call.subject, space, 'read') ? work(space) : pageMissing;
}

const orders = ['id', '-id', 'key', '-key', 'name', '-name'] as const;

function listSpaces(call: Call): Answer {
  const ids = idsParam(call.query, 'ids', 250);
  if (!ids.ok) return ids.answer;
  const order = wordParam(call.query, 'sort', orders);
  if (!order.ok) return order.answer;
  const keys = listParam(call.query, 'keys');
  const found = [...call.state.spaces.values()].filter(
    (space) =>
      mayIn(call.subject, space, 'read') &&
      (ids.value.length === 0 || ids.value.includes(space.id)) &&
      (keys.length === 0 || keys.includes(space.key)),
  );
  return pageOf(call, sorted(found, order.value ?? 'id'), spaceView);
}

function sorted(spaces: readonly SpaceRecord[], order: (typeof orders)[number]): SpaceRecord[] {
  const field = order.replace('-', '');
  const compare = (a: SpaceRecord, b: SpaceRecord): number => {
    if (field === 'id') return Number(a.id) - Number(b.id);
    return field === 'key' ? a.key.localeCompare(b.key) : a.name.localeCompare(b.name);
  };
  const ascending = spaces.toSorted(compare);
  return order.startsWith('-') ? ascending.reverse() : ascending;
}

function singleView(call: Call, space: SpaceRecord) {
  const withOperations = call.query.get('include-operations') === 'true';
  return {
    ...spaceView(space),
    ...(withOperations ? { operations: spaceOperations(call, space) } : {}),
    _links: { ...spaceView(space)._links, base: `${call.site.baseUrl}/wiki` },
  };
}
