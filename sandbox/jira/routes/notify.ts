import { z } from 'zod';
import { tell } from '../events/tell';
import { plainText } from '../fields/text-fields';
import { noContent, refuse, type Answer } from '../http/answer';
import { onIssue, readBody } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import type { IssueRecord } from '../state/records';
import { nameOf } from '../views/user-view';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-notify-post */
export const notifyRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/:issueIdOrKey/notify',
    scopes: scope.write,
    signedIn: true,
    handler: (call) => onIssue(call, (issue) => notify(call, issue)),
  },
];

const bodySchema = z.looseObject({
  subject: z.string().optional(),
  textBody: z.string().optional(),
  htmlBody: z.string().optional(),
  to: z
    .looseObject({
      users: z.array(z.looseObject({ accountId: z.string() })).optional(),
      assignee: z.boolean().optional(),
      reporter: z.boolean().optional(),
      watchers: z.boolean().optional(),
      voters: z.boolean().optional(),
    })
    .optional(),
});

type NotifyBody = z.infer<typeof bodySchema>;

function notify(call: Call, issue: IssueRecord): Answer {
  const body = readBody(call, bodySchema);
  if (!body.ok) return body.answer;
  if (body.value.to === undefined) return refuse(400, ['No recipients were defined for the notification.']);
  const recipientIds = recipients(call, issue, body.value);
  if (recipientIds.length === 0)
    return refuse(400, [], { recipients: 'No recipients were found for this notification.' });
  const text = body.value.textBody ?? body.value.htmlBody ?? plainText(issue.description);
  const subject = body.value.subject ?? `${issue.key} ${issue.summary}`;
  call.state.mails.push({
    at: call.state.now(),
    issueId: issue.id,
    senderId: call.accountId,
    recipientIds,
    subject,
    text,
  });
  tell(call, `sent "${subject}" to ${recipientIds.map((id) => nameOf(call, id)).join(', ')}`, issue.key);
  return noContent;
}

/** The caller, and whoever may not see the issue, receive nothing. */
function recipients(call: Call, issue: IssueRecord, { to }: NotifyBody): string[] {
  const ids = [
    ...(to?.users ?? []).map((user) => user.accountId),
    ...(to?.assignee ? [issue.assigneeId] : []),
    ...(to?.reporter ? [issue.reporterId] : []),
  ].flatMap((id) => id ?? []);
  return [...new Set(ids)].filter(
    (accountId) =>
      accountId !== call.accountId &&
      mayOn(call.state, { kind: 'person', accountId }, { issue, permission: 'BROWSE_PROJECTS' }),
  );
}
