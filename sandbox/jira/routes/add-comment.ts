import { z } from 'zod';
import { emitCommented } from '../events/issue-events';
import { tell } from '../events/tell';
import type { Call } from '../http/route';
import { nextId } from '../state/jira-state';
import type { CommentRecord, IssueRecord } from '../state/records';
import { commentView } from '../views/comment-view';

/** A comment's text is a document in Atlassian Document Format. */
export const commentBody = z.looseObject({
  body: z.looseObject({ type: z.literal('doc'), version: z.literal(1), content: z.array(z.unknown()) }),
  properties: z.array(z.looseObject({ key: z.string().min(1).max(255), value: z.unknown() })).optional(),
});

type Written = Pick<z.infer<typeof commentBody>, 'body' | 'properties'>;

export function addComment(call: Call, issue: IssueRecord, { body, properties }: Written): CommentRecord {
  const now = call.state.now();
  const marks = properties && Object.fromEntries(properties.map(({ key, value }) => [key, value]));
  const comment: CommentRecord = {
    ...{ id: nextId(call.state), authorId: call.accountId, body, created: now, updated: now },
    ...(marks === undefined ? {} : { properties: marks }),
  };
  call.state.comments.set(issue.id, [...(call.state.comments.get(issue.id) ?? []), comment]);
  emitCommented(call, issue, commentView(call, issue.id, comment));
  tell(call, `commented on ${issue.key}`, issue.key);
  return comment;
}
