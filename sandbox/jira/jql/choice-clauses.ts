import { browsable, mayOn } from '../rights/may';
import { issueTypes, priorities, resolutions, statuses } from '../state/catalog';
import { findIssue } from '../state/issues';
import { linksOf, linkTypeOf } from '../state/links';
import type { JqlField } from './jql-field';
import type { JqlScope } from './jql-scope';
import { resolveUser } from './resolve-user';

export const choiceClauses: readonly JqlField[] = [
  {
    names: ['project'],
    kind: 'choice',
    values: ({ projectId }) => [projectId],
    resolve: (text, { state, subject }) =>
      browsable(state, subject).find(({ id, key, name }) => same(text, id, key, name))?.id,
    order: (issue) => issue.key.split('-')[0],
  },
  {
    names: ['key', 'issuekey', 'issue', 'id'],
    kind: 'choice',
    values: ({ id }) => [id],
    resolve: resolveIssue,
    order: ({ key }) => key.replace(/\d+$/, (number) => number.padStart(12, '0')),
  },
  {
    names: ['parent'],
    kind: 'choice',
    values: ({ parentId }) => (parentId === null ? [] : [parentId]),
    resolve: resolveIssue,
  },
  {
    names: ['issuetype', 'type'],
    kind: 'choice',
    values: ({ typeId }) => [typeId],
    resolve: (text) => issueTypes.find(({ id, name }) => same(text, id, name))?.id,
  },
  {
    names: ['status'],
    kind: 'choice',
    values: ({ statusId }) => [statusId],
    resolve: (text) => statuses.find(({ id, name }) => same(text, id, name))?.id,
    order: ({ statusId }) => statuses.findIndex(({ id }) => id === statusId),
  },
  {
    names: ['statuscategory'],
    kind: 'choice',
    values: ({ statusId }) => statuses.filter(({ id }) => id === statusId).map(({ category }) => category.key),
    resolve: (text) =>
      statuses.find(({ category }) => same(text, String(category.id), category.key, category.name))?.category.key,
  },
  {
    names: ['priority'],
    kind: 'choice',
    values: ({ priorityId }) => [priorityId],
    resolve: (text) => priorities.find(({ id, name }) => same(text, id, name))?.id,
    // The lowest priority is the least: ascending order ends with the highest.
    order: ({ priorityId }) => -Number(priorityId),
  },
  {
    names: ['resolution'],
    kind: 'choice',
    values: ({ resolutionId }) => some(resolutionId),
    resolve: (text) => {
      if (same(text, 'unresolved')) return null;
      return resolutions.find(({ id, name }) => same(text, id, name))?.id;
    },
  },
  { names: ['assignee'], kind: 'choice', values: ({ assigneeId }) => some(assigneeId), resolve: resolveUser },
  { names: ['reporter'], kind: 'choice', values: ({ reporterId }) => some(reporterId), resolve: resolveUser },
  { names: ['creator'], kind: 'choice', values: ({ creatorId }) => [creatorId], resolve: resolveUser },
  { names: ['labels'], kind: 'choice', values: ({ labels }) => labels, resolve: (text) => text },
  {
    names: ['fixversion'],
    kind: 'choice',
    values: ({ fixVersionIds }, { state }) =>
      fixVersionIds.flatMap((id) => [id, state.versions.get(id)?.name.toLowerCase() ?? id]),
    resolve: (text, { state }) =>
      [...state.versions.values()].some(({ id, name }) => same(text, id, name)) ? text.toLowerCase() : undefined,
  },
  {
    names: ['issuelinktype'],
    kind: 'choice',
    values: (issue, { state }) =>
      linksOf(state, issue.id).flatMap((link) => {
        const { name, inward, outward } = linkTypeOf(state, link);
        return [name.toLowerCase(), (link.sourceId === issue.id ? outward : inward).toLowerCase()];
      }),
    resolve: (text, { state }) =>
      [...state.linkTypes.values()].some((type) => same(text, type.name, type.inward, type.outward))
        ? text.toLowerCase()
        : undefined,
  },
];

function resolveIssue(text: string, { state, subject }: JqlScope): string | undefined {
  const issue = findIssue(state, text);
  return issue && mayOn(state, subject, { issue, permission: 'BROWSE_PROJECTS' }) ? issue.id : undefined;
}

function same(text: string, ...candidates: readonly string[]): boolean {
  return candidates.some((candidate) => candidate.toLowerCase() === text.toLowerCase());
}

function some(value: string | null): string[] {
  return value === null ? [] : [value];
}
