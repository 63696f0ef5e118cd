import type { Person, Product } from '../site/site';
import type { JiraState } from './state/jira-state';
import type { MailRecord } from './state/records';

/** Asked before an issue changes its status. Messages refuse the transition. */
export type TransitionGuard = (move: {
  readonly issueId: string;
  readonly issueKey: string;
  readonly transitionId: string;
  readonly fromStatusId: string;
  readonly toStatusId: string;
  readonly accountId: string;
}) => Promise<readonly string[]>;

/** A value inside a property of an issue that an app has Jira index, so that queries find it. */
export interface IssueProperty {
  readonly propertyKey: string;
  /** Members from the outside to the inside, with dots between. */
  readonly path: string;
  readonly type: 'number' | 'string' | 'text' | 'user' | 'date';
  /** Its name in queries, beside `issue.property[key].path`. */
  readonly searchAlias?: string | undefined;
}

/** The Jira of the local site. */
export interface Jira extends Product {
  readonly name: 'jira';
  /** Account of the app's own user. */
  readonly appAccountId: string;
  /** For seeds and tests; change it through the functions in `state/` only. */
  readonly state: JiraState;
  people(): readonly Person[];
  personByEmail(email: string): Person | undefined;
  /** E-mails that `notify` would have sent, oldest first. */
  mails(): readonly MailRecord[];
  guardTransitions(guard: TransitionGuard): void;
  /** Has queries find what an app declares; it stays so whatever is seeded. */
  indexProperties(properties: readonly IssueProperty[]): void;
  /** Brings the search index level with the store at once. */
  settleIndex(): void;
}

export interface JiraOptions {
  /** `none`: no request is ever answered 429. Default `cloud`. */
  readonly limits?: 'cloud' | 'none';
  /** How far the search index lags, ms of the site's clock. Default 1000. */
  readonly indexLagMs?: number;
}
