import type { Jira } from '../../jira/jira';
import { statuses } from '../../jira/state/catalog';
import { nextId } from '../../jira/state/jira-state';
import type { HistoryRecord } from '../../jira/state/records';
import { issueIdOf } from '../issue-id-of';
import { accountIdOf, people, type PersonId } from '../people';
import { adfText } from '../seed-issue';

interface Happening {
  readonly key: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** `HH:MM`, UTC. */
  readonly at?: string | undefined;
  readonly by: PersonId;
}

export interface Slip extends Happening {
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly to: string;
}

/** Tells in an issue's history that its due date was moved. */
export function seedSlip(jira: Jira, { from, to, ...happening }: Slip): void {
  const item = { field: 'duedate', fieldId: 'duedate', fieldtype: 'jira', from, to } as const;
  const written = { fromString: `${from} 00:00:00.0`, toString: `${to} 00:00:00.0` };
  seedEntry(jira, happening, { ...item, ...written });
}

export type StatusName = 'To Do' | 'In Progress' | 'Done';

export interface Turn extends Happening {
  readonly from: StatusName;
  readonly to: StatusName;
}

/** Tells in an issue's history that it was moved to another status. */
export function seedTurn(jira: Jira, { from, to, ...happening }: Turn): void {
  const item = {
    field: 'status',
    fieldId: 'status',
    fieldtype: 'jira',
    from: statusId(from),
    to: statusId(to),
  } as const;
  seedEntry(jira, happening, { ...item, fromString: from, toString: to });
}

function seedEntry(jira: Jira, { key, by, ...when }: Happening, item: HistoryRecord['items'][number]): void {
  const { state } = jira;
  const issueId = issueIdOf(jira, key);
  const entry = { id: nextId(state), authorId: accountIdOf(by), created: momentOf(when, '10:30'), items: [item] };
  state.histories.set(issueId, [...(state.histories.get(issueId) ?? []), entry]);
}

export interface Remark extends Happening {
  readonly text: string;
  /** Somebody who is mentioned first. */
  readonly to?: PersonId | undefined;
}

export function seedComment(jira: Jira, { key, by, text, to, ...when }: Remark): void {
  const { state } = jira;
  const issueId = issueIdOf(jira, key);
  const created = momentOf(when, '13:15');
  const body = to === undefined ? adfText(text) : mentioning(to, text);
  const comment = { id: nextId(state), authorId: accountIdOf(by), body, created, updated: created };
  state.comments.set(issueId, [...(state.comments.get(issueId) ?? []), comment]);
}

function mentioning(person: PersonId, text: string) {
  const id = accountIdOf(person);
  const name = people.find(({ accountId }) => accountId === id)?.displayName ?? person;
  const content = [
    { type: 'mention', attrs: { id, text: `@${name}` } },
    { type: 'text', text: ` ${text}` },
  ];
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content }] };
}

function statusId(name: StatusName): string {
  const status = statuses.find((one) => one.name === name);
  if (status === undefined) throw new Error(`Cannot seed a history: there is no status "${name}"`);
  return status.id;
}

function momentOf({ on, at }: Pick<Happening, 'on' | 'at'>, usual: string): number {
  return Date.parse(`${on}T${at ?? usual}:00Z`);
}
