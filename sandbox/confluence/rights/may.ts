import type { Caller } from '../../site/site';
import type { ConfluenceState } from '../state/confluence-state';
import { ancestorsOf, spaceOf } from '../state/pages';
import type { PageRecord, SpaceRecord } from '../state/records';

/** Whose rights are asked for. */
export type Subject = { readonly kind: 'app' | 'person'; readonly accountId: string } | { readonly kind: 'nobody' };

export type PageOperation = 'read' | 'update' | 'delete';
export type SpaceOperation = PageOperation | 'create' | 'administer';

/** What rights are judged by. */
export interface Rights {
  readonly state: ConfluenceState;
  readonly appAccountId: string;
  /** Whether the site knows the account. */
  readonly knows: (accountId: string) => boolean;
}

export function subjectOf(rights: Rights, { as, accountId }: Caller): Subject {
  if (as === 'app') return { kind: 'app', accountId: rights.appAccountId };
  return personOf(rights, accountId);
}

/** An account that the site does not know is nobody. */
export function personOf({ appAccountId, knows }: Rights, accountId: string | null): Subject {
  if (accountId === appAccountId) return { kind: 'app', accountId };
  return accountId !== null && knows(accountId) ? { kind: 'person', accountId } : { kind: 'nobody' };
}

export function mayIn(subject: Subject, space: SpaceRecord, operation: SpaceOperation): boolean {
  if (subject.kind === 'nobody') return false;
  if (subject.kind === 'app') return !space.appDenied.includes(operation);
  const grantees = space.grants[operation] ?? [];
  return grantees === 'everyone' || grantees.includes(subject.accountId);
}

/** Restrictions bind everyone, administrators and the app among them; to delete a page one must be able to edit it. */
export function mayOn({ state }: Rights, subject: Subject, { page, operation }: PageAsk): boolean {
  if (!mayIn(subject, spaceOf(state, page), 'read') || !mayIn(subject, spaceOf(state, page), operation)) return false;
  // Who is kept from viewing a page is kept from all below it.
  const isHidden = [page, ...ancestorsOf(state, page)].some((one) => !isAmong(one.restrictions.read, subject));
  return !isHidden && (operation === 'read' || isAmong(page.restrictions.update, subject));
}

export interface PageAsk {
  readonly page: PageRecord;
  readonly operation: PageOperation;
}

function isAmong(accountIds: readonly string[], subject: Subject): boolean {
  return accountIds.length === 0 || (subject.kind !== 'nobody' && accountIds.includes(subject.accountId));
}
