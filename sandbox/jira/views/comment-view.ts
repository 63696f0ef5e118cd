import type { CommentRecord } from '../state/records';
import { instant } from './instant';
import { userView, type ViewContext } from './user-view';

export function commentView(context: ViewContext, issueId: string, comment: CommentRecord) {
  const author = userView(context, comment.authorId);
  return {
    self: `${context.site.baseUrl}/rest/api/3/issue/${issueId}/comment/${comment.id}`,
    id: comment.id,
    ...(author === null ? {} : { author, updateAuthor: author }),
    body: comment.body,
    created: instant(comment.created),
    updated: instant(comment.updated),
    jsdPublic: true,
  };
}
