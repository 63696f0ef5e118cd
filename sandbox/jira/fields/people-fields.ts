import { z } from 'zod';
import { mayOn } from '../rights/may';
import type { IssueRecord } from '../state/records';
import { nameOf, userView } from '../views/user-view';
import { invalid, nothing, patch, type EditTarget, type Edited, type Field } from './field';

const userRef = z.looseObject({ accountId: z.string().nullish(), id: z.string().nullish() });

export const assignee: Field = {
  id: 'assignee',
  name: 'Assignee',
  clauseNames: ['assignee'],
  schema: { type: 'user', system: 'assignee' },
  navigable: true,
  show: (issue, context) => userView(context, issue.assigneeId),
  write: {
    permission: 'ASSIGN_ISSUES',
    set: (raw, target) => withUser(raw, target, (accountId) => assign(accountId, target)),
    describe: (issue, context) => describeUser(issue.assigneeId, context),
  },
};

export const reporter: Field = {
  id: 'reporter',
  name: 'Reporter',
  clauseNames: ['reporter'],
  schema: { type: 'user', system: 'reporter' },
  navigable: true,
  show: (issue, context) => userView(context, issue.reporterId),
  write: {
    // "Modify reporter" is granted to administrators of a project by default.
    permission: 'ADMINISTER_PROJECTS',
    set: (raw, target) => withUser(raw, target, (reporterId) => patch({ reporterId })),
    describe: (issue, context) => describeUser(issue.reporterId, context),
  },
};

export const creator: Field = {
  id: 'creator',
  name: 'Creator',
  clauseNames: ['creator'],
  schema: { type: 'user', system: 'creator' },
  navigable: true,
  show: (issue, context) => userView(context, issue.creatorId),
};

function withUser(raw: unknown, { context }: EditTarget, then: (accountId: string | null) => Edited): Edited {
  if (raw === null) return then(null);
  const parsed = userRef.safeParse(raw);
  if (!parsed.success) return invalid('data was not an object');
  const accountId = parsed.data.accountId ?? parsed.data.id ?? null;
  if (accountId === null || isKnown(context, accountId)) return then(accountId);
  return invalid('Specify a valid value for the user: the account does not exist.');
}

function assign(assigneeId: string | null, { context, issue }: EditTarget): Edited {
  if (assigneeId === null || assigneeId === context.appAccountId) return patch({ assigneeId });
  const subject = { kind: 'person', accountId: assigneeId } as const;
  return mayOn(context.state, subject, { issue, permission: 'ASSIGNABLE_USER' })
    ? patch({ assigneeId })
    : invalid(`User '${nameOf(context, assigneeId)}' cannot be assigned issues.`);
}

function isKnown(context: EditTarget['context'], accountId: string): boolean {
  return accountId === context.appAccountId || context.state.people.has(accountId);
}

function describeUser(accountId: IssueRecord['assigneeId'], context: Parameters<typeof nameOf>[0]) {
  return accountId === null ? nothing : { value: accountId, text: nameOf(context, accountId) };
}
