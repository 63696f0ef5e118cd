import { z } from 'zod';
import { tell } from '../events/tell';
import { created, noContent, ok, refuse, signInFirst, type Answer } from '../http/answer';
import { readBody } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { administers, browsable } from '../rights/may';
import { nextId } from '../state/jira-state';
import { dropLink, findLinkType } from '../state/links';
import type { LinkTypeRecord } from '../state/records';
import { linkTypeView } from '../views/link-view';

const path = '/rest/api/3/issueLinkType';
const one = `${path}/:issueLinkTypeId`;

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/ */
export const linkTypeRoutes: readonly Route[] = [
  { method: 'GET', path, scopes: scope.read, handler: list },
  { method: 'POST', path, scopes: scope.configure, signedIn: true, handler: create },
  {
    method: 'GET',
    path: one,
    scopes: scope.read,
    handler: (call) => onType(call, (type) => ok(linkTypeView(call, type))),
  },
  { method: 'PUT', path: one, scopes: scope.configure, signedIn: true, handler: (call) => onOwnType(call, update) },
  { method: 'DELETE', path: one, scopes: scope.configure, signedIn: true, handler: (call) => onOwnType(call, remove) },
];

const text = z.string().trim().min(1);
const newType = z.object({ name: text, inward: text, outward: text });
const changedType = newType.partial();

const missing = refuse(404, ['No issue link type with the given id exists, or you do not have permission to see it.']);
const forbidden = refuse(404, ['Only Jira administrators can configure issue link types.']);

function list(call: Call): Answer {
  if (browsable(call.state, call.subject).length === 0) return signInFirst();
  const types = [...call.state.linkTypes.values()].sort((a, b) => a.name.localeCompare(b.name));
  return ok({ issueLinkTypes: types.map((type) => linkTypeView(call, type)) });
}

function create(call: Call): Answer {
  if (!administers(call.state, call.subject)) return forbidden;
  const body = readBody(call, newType);
  if (!body.ok) return body.answer;
  if (isTaken(call, body.value.name)) return nameTaken(body.value.name);
  const type = { id: nextId(call.state), ...body.value };
  call.state.linkTypes.set(type.id, type);
  tell(call, `created the link type ${type.name}`);
  return created(linkTypeView(call, type));
}

function update(call: Call, type: LinkTypeRecord): Answer {
  const body = readBody(call, changedType);
  if (!body.ok) return body.answer;
  const { name = type.name, inward = type.inward, outward = type.outward } = body.value;
  if (isTaken(call, name, type.id)) return nameTaken(name);
  const changed = { id: type.id, name, inward, outward };
  call.state.linkTypes.set(type.id, changed);
  tell(call, `changed the link type ${name}`);
  return ok(linkTypeView(call, changed));
}

/** The links of the type go with it. */
function remove(call: Call, type: LinkTypeRecord): Answer {
  for (const link of [...call.state.links.values()]) if (link.typeId === type.id) dropLink(call.state, link);
  call.state.linkTypes.delete(type.id);
  tell(call, `deleted the link type ${type.name}`);
  return noContent;
}

// The cloud answers 404, not 409, when the name is in use.
function nameTaken(name: string): Answer {
  return refuse(404, [`An issue link type with the name '${name}' already exists.`]);
}

function isTaken(call: Call, name: string, exceptId?: string): boolean {
  const found = findLinkType(call.state, { name });
  return found !== undefined && found.id !== exceptId;
}

function onOwnType(call: Call, work: (call: Call, type: LinkTypeRecord) => Answer): Answer {
  return administers(call.state, call.subject) ? onType(call, (type) => work(call, type)) : forbidden;
}

function onType(call: Call, work: (type: LinkTypeRecord) => Answer): Answer {
  if (browsable(call.state, call.subject).length === 0) return missing;
  const id = call.params['issueLinkTypeId'] ?? '';
  if (!/^\d+$/.test(id)) return refuse(400, ['The issue link type id is not valid.']);
  const type = call.state.linkTypes.get(id);
  return type === undefined ? missing : work(type);
}
