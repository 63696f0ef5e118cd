import type { Jira } from '../../jira/jira';
import { findIssue } from '../../jira/state/issues';
import { nextId } from '../../jira/state/jira-state';
import type { HistoryRecord } from '../../jira/state/records';
import { accountIdOf, type PersonId } from '../people';
import { adfText } from '../seed-issue';

export interface Slip {
  readonly key: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly by: PersonId;
}

/** Tells in an issue's history that its due date was moved. */
export function seedSlip({ state }: Jira, { key, on, from, to, by }: Slip): void {
  const issueId = idOf(state, key);
  const item = { field: 'duedate', fieldId: 'duedate', fieldtype: 'jira', from, to } as const;
  const entry: HistoryRecord = {
    id: nextId(state),
    authorId: accountIdOf(by),
    created: Date.parse(`${on}T10:30:00Z`),
    items: [{ ...item, fromString: `${from} 00:00:00.0`, toString: `${to} 00:00:00.0` }],
  };
  state.histories.set(issueId, [...(state.histories.get(issueId) ?? []), entry]);
}

export interface Remark {
  readonly key: string;
  readonly on: string;
  readonly by: PersonId;
  readonly text: string;
}

export function seedComment({ state }: Jira, { key, on, by, text }: Remark): void {
  const issueId = idOf(state, key);
  const created = Date.parse(`${on}T13:15:00Z`);
  const comment = { id: nextId(state), authorId: accountIdOf(by), body: adfText(text), created, updated: created };
  state.comments.set(issueId, [...(state.comments.get(issueId) ?? []), comment]);
}

function idOf(state: Jira['state'], key: string): string {
  const issue = findIssue(state, key);
  if (issue === undefined) throw new Error(`Cannot seed the history of "${key}": there is no such issue`);
  return issue.id;
}
