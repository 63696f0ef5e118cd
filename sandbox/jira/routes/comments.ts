import { z } from 'zod';
import { tell } from '../events/tell';
import { created, noContent, ok, refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page';
import { numberParam, onIssue, readBody, visibleIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import type { CommentRecord, IssueRecord } from '../state/records';
import { commentView } from '../views/comment-view';
import { addComment, commentBody } from './add-comment';

const path = '/rest/api/3/issue/:issueIdOrKey/comment';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/ */
export const commentRoutes: readonly Route[] = [
  { method: 'GET', path, scopes: scope.read, handler: (call) => onIssue(call, (issue) => list(call, issue)) },
  {
    method: 'POST',
    path,
    scopes: scope.write,
    writesIssue: 'issueIdOrKey',
    handler: (call) => onIssue(call, (issue) => add(call, issue)),
  },
  { method: 'POST', path: '/rest/api/3/comment/list', scopes: scope.read, handler: listById },
  {
    method: 'GET',
    path: `${path}/:id`,
    scopes: scope.read,
    handler: (call) => onComment(call, (issue, comment) => ok(commentView(call, issue.id, comment))),
  },
  { method: 'DELETE', path: `${path}/:id`, scopes: scope.write, handler: (call) => onComment(call, remove(call)) },
];

function list(call: Call, issue: IssueRecord): Answer {
  const orderBy = call.query.get('orderBy') ?? 'created';
  if (!/^[+-]?created$/.test(orderBy)) return refuse(400, ['Comments can be ordered by created only.']);
  const all = call.state.comments.get(issue.id) ?? [];
  const ordered = orderBy.startsWith('-') ? all.toReversed() : all;
  const startAt = numberParam(call.query, 'startAt', 0) ?? 0;
  const maxResults = numberParam(call.query, 'maxResults', 5000) ?? 5000;
  const comments = ordered.slice(startAt, startAt + maxResults).map((comment) => commentView(call, issue.id, comment));
  return ok({ startAt, maxResults, total: all.length, comments });
}

const wanted = z.object({ ids: z.array(z.int()).min(1).max(1000) });

/** Comments by their ids, wherever they stand; those on issues that the caller may not see are left out. */
function listById(call: Call): Answer {
  const body = readBody(call, wanted);
  if (!body.ok) return body.answer;
  const ids = new Set(body.value.ids.map(String));
  const withProperties = (call.query.get('expand') ?? '').split(',').includes('properties');
  const found = [...call.state.comments].flatMap(([issueId, comments]) => {
    const own = comments.filter(({ id }) => ids.has(id));
    if (own.length === 0 || visibleIssue(call, issueId) === undefined) return [];
    return own.map((comment) => ({
      ...commentView(call, issueId, comment),
      ...(withProperties ? { properties: propertiesOf(comment) } : {}),
    }));
  });
  return pageOf(call, found, { max: 1000, path: '/rest/api/3/comment/list' });
}

function propertiesOf({ properties = {} }: CommentRecord) {
  return Object.entries(properties).map(([key, value]) => ({ key, value }));
}

function add(call: Call, issue: IssueRecord): Answer {
  if (!mayOn(call.state, call.subject, { issue, permission: 'ADD_COMMENTS' }))
    return refuse(400, [], { comment: `You do not have the permission to comment on this issue.` });
  const body = commentBody.safeParse(call.body);
  if (!body.success) return refuse(400, [], { comment: 'Comment body is not valid!' });
  return created(commentView(call, issue.id, addComment(call, issue, body.data)));
}

const remove = (call: Call) => (issue: IssueRecord, comment: CommentRecord) => {
  const own = comment.authorId === call.accountId;
  const mayAll = mayOn(call.state, call.subject, { issue, permission: 'ADMINISTER_PROJECTS' });
  if (!own && !mayAll) return refuse(400, ['You do not have permission to delete this comment.']);
  const others = (call.state.comments.get(issue.id) ?? []).filter((one) => one.id !== comment.id);
  call.state.comments.set(issue.id, others);
  tell(call, `deleted a comment on ${issue.key}`, issue.key);
  return noContent;
};

function onComment(call: Call, work: (issue: IssueRecord, comment: CommentRecord) => Answer): Answer {
  return onIssue(call, (issue) => {
    const comment = (call.state.comments.get(issue.id) ?? []).find((one) => one.id === call.params['id']);
    return comment === undefined ? refuse(404, ['Can not find a comment for the given id.']) : work(issue, comment);
  });
}
