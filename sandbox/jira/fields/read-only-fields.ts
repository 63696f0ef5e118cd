import { attachmentsOf, childrenOf, projectOf } from '../state/issues';
import { linksOf } from '../state/links';
import { issueTypeById } from '../state/catalog';
import { statusView } from '../views/catalog-views';
import { attachmentView } from '../views/attachment-view';
import { commentView } from '../views/comment-view';
import { instant } from '../views/instant';
import { linkEntryView, linkedIssueView } from '../views/link-view';
import { projectView } from '../views/project-view';
import type { Field } from './field';

type Shown = Pick<Field, 'id' | 'name' | 'schema' | 'show'> & Partial<Field>;

const readOnly = (field: Shown): Field => ({ clauseNames: [field.id], navigable: true, ...field });

export const readOnlyFields: readonly Field[] = [
  readOnly({
    id: 'project',
    name: 'Project',
    schema: { type: 'project', system: 'project' },
    show: (issue, context) => projectView(context, projectOf(context.state, issue)),
  }),
  readOnly({
    id: 'status',
    name: 'Status',
    schema: { type: 'status', system: 'status' },
    show: (issue, context) => statusView(context, issue.statusId),
  }),
  readOnly({
    id: 'statusCategory',
    name: 'Status Category',
    schema: { type: 'statusCategory', system: 'statusCategory' },
    show: (issue, context) => statusView(context, issue.statusId).statusCategory,
  }),
  readOnly({
    id: 'resolutiondate',
    name: 'Resolved',
    clauseNames: ['resolved', 'resolutiondate'],
    schema: { type: 'datetime', system: 'resolutiondate' },
    show: ({ resolved }) => (resolved === null ? null : instant(resolved)),
  }),
  readOnly({
    id: 'created',
    name: 'Created',
    clauseNames: ['created', 'createdDate'],
    schema: { type: 'datetime', system: 'created' },
    show: ({ created }) => instant(created),
  }),
  readOnly({
    id: 'updated',
    name: 'Updated',
    clauseNames: ['updated', 'updatedDate'],
    schema: { type: 'datetime', system: 'updated' },
    show: ({ updated }) => instant(updated),
  }),
  readOnly({
    id: 'issuelinks',
    name: 'Linked Issues',
    clauseNames: ['issueLinkType'],
    schema: { type: 'array', items: 'issuelinks', system: 'issuelinks' },
    show: ({ id }, context) => linksOf(context.state, id).flatMap((link) => linkEntryView(context, id, link) ?? []),
  }),
  readOnly({
    id: 'subtasks',
    name: 'Sub-tasks',
    clauseNames: [],
    schema: { type: 'array', items: 'issuelinks', system: 'subtasks' },
    show: ({ id, typeId }, context) => (issueTypeById(typeId).level === 0 ? subtasksOf(id, context) : []),
  }),
  readOnly({
    id: 'attachment',
    name: 'Attachment',
    clauseNames: ['attachments'],
    navigable: false,
    schema: { type: 'array', items: 'attachment', system: 'attachment' },
    show: ({ id }, context) => attachmentsOf(context.state, id).map((one) => attachmentView(context, one)),
  }),
  readOnly({
    id: 'comment',
    name: 'Comment',
    navigable: false,
    schema: { type: 'comments-page', system: 'comment' },
    show: ({ id }, context) => {
      const comments = (context.state.comments.get(id) ?? []).map((comment) => commentView(context, id, comment));
      const self = `${context.site.baseUrl}/rest/api/3/issue/${id}/comment`;
      return { comments, self, maxResults: comments.length, total: comments.length, startAt: 0 };
    },
  }),
];

function subtasksOf(id: string, context: Parameters<Field['show']>[1]) {
  return childrenOf(context.state, id).map((child) => linkedIssueView(context, child));
}
