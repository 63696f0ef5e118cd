import { emitAttachment, emitIssueUpdated } from '../events/issue-events';
import { tell } from '../events/tell';
import { issueMissing, noContent, ok, refuse, type Answer } from '../http/answer';
import { visibleIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { putIssue } from '../state/issues';
import { nextId } from '../state/jira-state';
import type { AttachmentRecord, ChangeItem, IssueRecord } from '../state/records';
import { attachmentView, bytesOf } from '../views/attachment-view';
import { addHistory } from './save-changes';

const one = '/rest/api/3/attachment/:id';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/ */
export const attachmentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/:issueIdOrKey/attachments',
    scopes: scope.write,
    writesIssue: 'issueIdOrKey',
    handler: addAttachments,
  },
  {
    method: 'GET',
    path: '/rest/api/3/attachment/content/:id',
    scopes: scope.read,
    handler: (call) => onAttachment(call, (found) => sendContent(call, found)),
  },
  {
    method: 'GET',
    path: one,
    scopes: scope.read,
    handler: (call) => onAttachment(call, ({ attachment }) => ok(metadata(call, attachment))),
  },
  {
    method: 'DELETE',
    path: one,
    scopes: scope.write,
    handler: (call) => onAttachment(call, (found) => deleteAttachment(call, found)),
  },
];

const mostFiles = 60;
/** What a new site allows, bytes. */
const mostBytes = 1024 ** 3;

async function addAttachments(call: Call): Promise<Answer> {
  if (call.header('X-Atlassian-Token') !== 'no-check') return refuse(403, ['XSRF check failed']);
  const issue = visibleIssue(call, call.params['issueIdOrKey'] ?? '');
  if (issue === undefined) return issueMissing;
  if (!mayOn(call.state, call.subject, { issue, permission: 'CREATE_ATTACHMENTS' }))
    return refuse(403, ['You do not have permission to create attachments for this issue.']);
  const files = (call.form?.getAll('file') ?? []).flatMap((part) => (typeof part === 'string' ? [] : part));
  if (files.length === 0) return refuse(400, ['The request holds no file.']);
  if (files.length > mostFiles || files.some(({ size }) => size > mostBytes))
    return refuse(413, ['The files are too many or too large.']);
  const added = [];
  for (const file of files) added.push(await addFile(call, issue.id, file));
  return ok(added.map((attachment) => attachmentView(call, attachment)));
}

async function addFile(call: Call, issueId: string, file: File): Promise<AttachmentRecord> {
  const attachment: AttachmentRecord = {
    ...{ id: nextId(call.state), issueId, filename: file.name, authorId: call.accountId, created: call.state.now() },
    mimeType: file.type === '' ? 'application/octet-stream' : file.type,
    content: Buffer.from(await file.arrayBuffer()).toString('base64'),
  };
  call.state.attachments.set(attachment.id, attachment);
  note(call, attachment, 'created');
  return attachment;
}

interface Found {
  readonly attachment: AttachmentRecord;
  readonly issue: IssueRecord;
}

/** A file of an issue that the caller does not see is as good as none. */
function onAttachment(call: Call, work: (found: Found) => Answer): Answer {
  const attachment = call.state.attachments.get(call.params['id'] ?? '');
  const issue = attachment && visibleIssue(call, attachment.issueId);
  if (issue === undefined || attachment === undefined)
    return refuse(404, [`The attachment with id '${call.params['id'] ?? ''}' does not exist`]);
  return work({ attachment, issue });
}

/** Here the id is a number, in lists it is text. */
function metadata(call: Call, attachment: AttachmentRecord) {
  return { ...attachmentView(call, attachment), id: Number(attachment.id), properties: {} };
}

/** One is sent on to where the file lies unless one asks for it here: with the site's own files that is here too. */
function sendContent(call: Call, { attachment }: Found): Answer {
  const here = `${call.site.baseUrl}/rest/api/3/attachment/content/${attachment.id}?redirect=false`;
  if (call.query.get('redirect') !== 'false') return { status: 303, headers: { Location: here } };
  const name = encodeURIComponent(attachment.filename);
  const headers = { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` };
  return { status: 200, headers, file: { bytes: bytesOf(attachment), type: attachment.mimeType } };
}

function deleteAttachment(call: Call, { attachment, issue }: Found): Answer {
  const may = (permission: 'DELETE_ALL_ATTACHMENTS' | 'DELETE_OWN_ATTACHMENTS') =>
    mayOn(call.state, call.subject, { issue, permission });
  const isOwn = attachment.authorId === call.accountId;
  if (!may('DELETE_ALL_ATTACHMENTS') && !(isOwn && may('DELETE_OWN_ATTACHMENTS')))
    return refuse(403, ['You do not have permission to delete this attachment.']);
  call.state.attachments.delete(attachment.id);
  note(call, attachment, 'deleted');
  return noContent;
}

/** History, events and activity of a file that came or went. */
function note(call: Call, attachment: AttachmentRecord, kind: 'created' | 'deleted'): void {
  const issue = call.state.issues.get(attachment.issueId);
  if (issue === undefined) return;
  const saved = { ...issue, updated: call.state.now() };
  putIssue(call.state, saved);
  const item = changeItem(attachment, kind);
  addHistory(call, issue.id, [item]);
  emitIssueUpdated(call, saved, [item]);
  emitAttachment(call, kind, attachment);
  const deed = kind === 'created' ? 'attached' : 'deleted the attachment';
  tell(call, `${deed} ${attachment.filename} ${kind === 'created' ? 'to' : 'of'} ${issue.key}`, issue.key);
}

function changeItem({ id, filename }: AttachmentRecord, kind: 'created' | 'deleted'): ChangeItem {
  const there = { value: id, text: filename };
  const [from, to] = kind === 'created' ? [undefined, there] : [there, undefined];
  return {
    ...{ field: 'Attachment', fieldId: 'attachment', fieldtype: 'jira' },
    ...{ from: from?.value ?? null, fromString: from?.text ?? null },
    ...{ to: to?.value ?? null, toString: to?.text ?? null },
  };
}
