import { nextId, type JiraState } from './jira-state';
import type { LinkRecord, LinkTypeRecord } from './records';

/** @returns the new link; undefined when it stands already */
export function addLink(state: JiraState, ends: Omit<LinkRecord, 'id'>): LinkRecord | undefined {
  const stands = linksOf(state, ends.sourceId).some(
    (link) =>
      link.typeId === ends.typeId && link.sourceId === ends.sourceId && link.destinationId === ends.destinationId,
  );
  if (stands) return undefined;
  const link = { id: nextId(state), ...ends };
  putLink(state, link);
  return link;
}

export function putLink(state: JiraState, link: LinkRecord): void {
  state.links.set(link.id, link);
  for (const issueId of [link.sourceId, link.destinationId]) {
    const ids = state.linkIdsByIssue.get(issueId) ?? new Set();
    state.linkIdsByIssue.set(issueId, ids.add(link.id));
  }
}

export function dropLink(state: JiraState, link: LinkRecord): void {
  state.links.delete(link.id);
  for (const issueId of [link.sourceId, link.destinationId]) state.linkIdsByIssue.get(issueId)?.delete(link.id);
}

/** @returns links at either end of the issue, oldest first */
export function linksOf(state: JiraState, issueId: string): LinkRecord[] {
  return [...(state.linkIdsByIssue.get(issueId) ?? [])].flatMap((id) => state.links.get(id) ?? []);
}

export function linkTypeOf(state: JiraState, link: LinkRecord): LinkTypeRecord {
  const type = state.linkTypes.get(link.typeId);
  if (type === undefined) throw new Error(`Cannot read type of link ${link.id}: none has id ${link.typeId}`);
  return type;
}

/** Names are compared without regard to case, as Jira does. */
export function findLinkType(state: JiraState, nameOrId: { name?: string | undefined; id?: string | undefined }) {
  if (nameOrId.id !== undefined) return state.linkTypes.get(nameOrId.id);
  const name = nameOrId.name?.toLowerCase();
  return [...state.linkTypes.values()].find((type) => type.name.toLowerCase() === name);
}
