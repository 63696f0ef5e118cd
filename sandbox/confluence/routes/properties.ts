import { z } from 'zod';
import { tell } from '../events/tell';
import { noContent, ok, pageMissing, refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page-of';
import { onPage, readBody, wordParam } from '../http/read-call';
import { rowV2, scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { nextId } from '../state/confluence-state';
import { titleOf } from '../state/pages';
import type { PageRecord, PropertyRecord } from '../state/records';
import { versionView } from '../views/version-view';

const path = '/pages/:id/properties';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/ */
export const propertyRoutes: readonly Route[] = [
  rowV2('GET', path, { scopes: scope.readPage, handler: (call) => onPage(call, (page) => list(call, page)) }),
  rowV2('POST', path, {
    scopes: scope.writeProperty,
    handler: (call) => onEditable(call, (page) => create(call, page)),
  }),
  rowV2('GET', `${path}/:propertyId`, {
    scopes: scope.readPage,
    handler: (call) => onPage(call, (page) => onProperty(call, page, (property) => ok(view(property)))),
  }),
  rowV2('PUT', `${path}/:propertyId`, {
    scopes: scope.writeProperty,
    handler: (call) => onEditable(call, (page) => onProperty(call, page, (property) => update(call, page, property))),
  }),
  rowV2('DELETE', `${path}/:propertyId`, {
    scopes: scope.writeProperty,
    handler: (call) => onEditable(call, (page) => onProperty(call, page, (property) => remove(call, page, property))),
  }),
];

function list(call: Call, page: PageRecord): Answer {
  const order = wordParam(call.query, 'sort', ['key', '-key'] as const);
  if (!order.ok) return order.answer;
  const key = call.query.get('key');
  const found = propertiesOf(call, page).filter((property) => key === null || property.key === key);
  const ascending = found.toSorted((a, b) => a.key.localeCompare(b.key));
  return pageOf(call, order.value === '-key' ? ascending.reverse() : ascending, view);
}

const value = z.unknown().refine((given) => given !== undefined, 'is missing');
const createSchema = z.strictObject({ key: z.string().min(1).max(255), value });

function create(call: Call, page: PageRecord): Answer {
  const wish = readBody(call, createSchema);
  if (!wish.ok) return wish.answer;
  const all = propertiesOf(call, page);
  if (all.some(({ key }) => key === wish.value.key))
    return refuse(400, `A content property with key '${wish.value.key}' already exists`);
  const made = { created: call.state.now(), authorId: call.accountId, number: 1, message: '' };
  const property = { id: nextId(call.state), key: wish.value.key, value: wish.value.value, ...made };
  return store(call, page, { properties: [...all, property], property });
}

const updateSchema = z.strictObject({
  key: z.string(),
  value,
  version: z.strictObject({ number: z.int(), message: z.string().default('') }),
});

function update(call: Call, page: PageRecord, property: PropertyRecord): Answer {
  const wish = readBody(call, updateSchema);
  if (!wish.ok) return wish.answer;
  const { key, version } = wish.value;
  if (key !== property.key) return refuse(400, 'The key of a content property cannot be changed');
  if (version.number !== property.number + 1) {
    const numbers = `Current version: [${property.number}]. Provided version: [${version.number}]`;
    return refuse(409, `Version must be incremented when updating a content property. ${numbers}`);
  }
  const saved = {
    ...property,
    ...version,
    value: wish.value.value,
    created: call.state.now(),
    authorId: call.accountId,
  };
  const properties = propertiesOf(call, page).map((one) => (one === property ? saved : one));
  return store(call, page, { properties, property: saved });
}

function remove(call: Call, page: PageRecord, property: PropertyRecord): Answer {
  const others = propertiesOf(call, page).filter((one) => one !== property);
  call.state.properties.set(page.id, others);
  tell(call, `deleted the property ${property.key} of the page "${titleOf(page)}"`);
  return noContent;
}

interface Stored {
  readonly properties: readonly PropertyRecord[];
  readonly property: PropertyRecord;
}

function store(call: Call, page: PageRecord, { properties, property }: Stored): Answer {
  call.state.properties.set(page.id, properties);
  tell(call, `set the property ${property.key} of the page "${titleOf(page)}"`);
  return ok(view(property));
}

function view(property: PropertyRecord) {
  const { id, key, value: stored } = property;
  return { id, key, value: stored, version: versionView(property) };
}

/** Who may not edit the page is told as much as who may not see it. */
function onEditable(call: Call, work: (page: PageRecord) => Answer): Answer {
  return onPage(call, (page) => (mayOn(call, call.subject, { page, operation: 'update' }) ? work(page) : pageMissing));
}

function onProperty(call: Call, page: PageRecord, work: (property: PropertyRecord) => Answer): Answer {
  const property = propertiesOf(call, page).find(({ id }) => id === call.params['propertyId']);
  return property === undefined ? pageMissing : work(property);
}

function propertiesOf({ state }: Call, page: PageRecord): readonly PropertyRecord[] {
  return state.properties.get(page.id) ?? [];
}
