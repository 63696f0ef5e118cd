import type { IssueProperty } from '../jira';
import type { Subject } from '../rights/may';
import type { JiraState } from '../state/jira-state';
import type { IssueRecord } from '../state/records';

/** What a query is read against, and the place where its faults are gathered. */
export interface JqlScope {
  readonly state: JiraState;
  readonly subject: Subject;
  /** Empty for an anonymous caller. */
  readonly accountId: string;
  /** The site's time, epoch ms. */
  readonly now: number;
  /** What the app has indexed of the properties of issues. */
  readonly issueProperties: readonly IssueProperty[];
  /** The properties of an issue as the index knows them. */
  readonly propertiesOf: (issueId: string) => ReadonlyMap<string, unknown>;
  readonly problems: JqlProblem[];
}

/** `uncovered`: Jira would understand it, the sandbox does not. */
export interface JqlProblem {
  readonly kind: 'invalid' | 'uncovered';
  readonly message: string;
}

export type Test = (issue: IssueRecord) => boolean;

/** A value of a field as a query compares it. */
export type Comparable = string | number;
