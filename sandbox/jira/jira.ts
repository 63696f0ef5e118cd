import type { Person, Product } from '../site/site';
import type { AppField } from './state/app-fields';
import type { JiraState } from './state/jira-state';
import type { MailRecord } from './state/records';

/** Asked before an issue changes its status. Messages refuse the transition. */
export type TransitionGuard = (move: TransitionMove) => Promise<readonly string[]>;

export interface TransitionMove {
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectId: string;
  readonly transitionId: string;
  readonly fromStatusId: string;
  readonly toStatusId: string;
  /** What the transition's screen changes, as a read of the issue would show it. */
  readonly modifiedFields: Readonly<Record<string, unknown>>;
  /** Empty for an anonymous caller. */
  readonly accountId: string;
}

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
  /** Tells when something goes on in the background. @param hold returns what is called at its end */
  whileBusy(hold: (label: string) => () => void): void;
  /** Gives the site the fields of the app that is installed; none: it is gone. */
  declareFields(fields: readonly AppField[]): void;
  /** Brings the search index level with the store at once. */
  settleIndex(): void;
}

export interface JiraOptions {
  /** `none`: no request is ever answered 429. Default `cloud`. */
  readonly limits?: 'cloud' | 'none';
  /** How far the search index lags, ms of the site's clock. Default 1000. */
  readonly indexLagMs?: number;
}
