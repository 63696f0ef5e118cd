import { z } from 'zod';
import { emitLink } from '../events/link-events';
import { tell } from '../events/tell';
import { created, issueMissing, noContent, ok, refuse, type Answer } from '../http/answer';
import { readBody, visibleIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { addLink, dropLink, findLinkType, linkTypeOf } from '../state/links';
import type { IssueRecord, LinkRecord } from '../state/records';
import { linkView } from '../views/link-view';
import { addComment, commentBody } from './add-comment';
import { recordLink } from './record-link';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/ */
export const issueLinkRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/issueLink', scopes: scope.write, handler: createLink },
  {
    method: 'GET',
    path: '/rest/api/3/issueLink/:linkId',
    scopes: scope.read,
    handler: (call) => onLink(call, (link, ends) => ok(linkView(call, link, ends))),
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/issueLink/:linkId',
    scopes: scope.write,
    handler: (call) => onLink(call, (link, ends) => deleteLink(call, link, ends)),
  },
];

const issueRef = z.looseObject({ id: z.string().optional(), key: z.string().optional() });

const bodySchema = z.strictObject({
  type: z.looseObject({ id: z.string().optional(), name: z.string().optional() }),
  inwardIssue: issueRef,
  outwardIssue: issueRef,
  comment: commentBody.optional(),
});

interface Ends {
  readonly source: IssueRecord;
  readonly destination: IssueRecord;
}

const typeMissing = (name: string) => refuse(404, [`No issue link type with name '${name}' found.`]);
const linkMissing = refuse(404, ['No issue link with the given id exists, or you do not have permission to see it.']);
const mayNotLink = refuse(404, ['You do not have permission to link issues in this project.']);

/**
 * The issue given as `inwardIssue` is the one that does it: its page reads "A gates B" when A is inward and B outward,
 * the opposite of what the names suggest. Seen on live sites time and again; GET of the issue then holds
 * `outwardIssue: B` in the links of A.
 * @see https://developer.atlassian.com/cloud/jira/platform/issue-linking-model/
 * @see https://github.com/mozilla/jira-bugzilla-integration/pull/1285
 */
function createLink(call: Call): Answer {
  const body = readBody(call, bodySchema);
  if (!body.ok) return body.answer;
  const type = findLinkType(call.state, body.value.type);
  if (type === undefined) return typeMissing(body.value.type.name ?? body.value.type.id ?? '');
  const source = visibleIssue(call, body.value.inwardIssue.id ?? body.value.inwardIssue.key ?? '');
  const destination = visibleIssue(call, body.value.outwardIssue.id ?? body.value.outwardIssue.key ?? '');
  if (source === undefined || destination === undefined) return issueMissing;
  // "Link issues" is asked for in the project of the outward issue only.
  if (!mayOn(call.state, call.subject, { issue: destination, permission: 'LINK_ISSUES' })) return mayNotLink;
  if (source.id === destination.id) return refuse(400, ['You cannot link an issue to itself.']);
  const link = addLink(call.state, { typeId: type.id, sourceId: source.id, destinationId: destination.id });
  if (body.value.comment !== undefined) addComment(call, destination, body.value.comment);
  if (link !== undefined) announce(call, link, { source, destination });
  return created();
}

function announce(call: Call, link: LinkRecord, ends: Ends): void {
  recordLink(call, link, { ends, kind: 'created' });
  emitLink(call, 'created', link);
  const { outward } = linkTypeOf(call.state, link);
  tell(call, `linked: ${ends.source.key} ${outward} ${ends.destination.key}`, ends.destination.key);
}

function deleteLink(call: Call, link: LinkRecord, ends: Ends): Answer {
  const allowed = [ends.source, ends.destination].some((issue) =>
    mayOn(call.state, call.subject, { issue, permission: 'LINK_ISSUES' }),
  );
  if (!allowed) return mayNotLink;
  dropLink(call.state, link);
  recordLink(call, link, { ends, kind: 'deleted' });
  emitLink(call, 'deleted', link);
  tell(call, `removed the link between ${ends.source.key} and ${ends.destination.key}`, ends.destination.key);
  return noContent;
}

function onLink(call: Call, work: (link: LinkRecord, ends: Ends) => Answer): Answer {
  const id = call.params['linkId'] ?? '';
  if (!/^\d+$/.test(id)) return refuse(400, ['The issue link id is not valid.']);
  const link = call.state.links.get(id);
  const source = link && visibleIssue(call, link.sourceId);
  const destination = link && visibleIssue(call, link.destinationId);
  return link && source && destination ? work(link, { source, destination }) : linkMissing;
}
