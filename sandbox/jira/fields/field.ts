import type { JiraContext } from '../http/route';
import type { Subject } from '../rights/may';
import type { ProjectPermission } from '../rights/permissions';
import type { IssueRecord } from '../state/records';
import type { ViewContext } from '../views/user-view';

/** One field of an issue: how it is shown, set and written into the history. */
export interface Field {
  readonly id: string;
  /** Where it differs from the id. */
  readonly key?: string;
  readonly name: string;
  readonly clauseNames: readonly string[];
  readonly schema: FieldSchema;
  /** Part of `*navigable`. */
  readonly navigable: boolean;
  show(issue: IssueRecord, context: ViewContext): unknown;
  /** Absent: read only. */
  readonly write?: FieldWrite;
}

export interface FieldSchema {
  readonly type: string;
  readonly items?: string;
  readonly system?: string;
  readonly custom?: string;
  readonly customId?: number;
}

export interface FieldWrite {
  /** Needed beside "Edit issues". */
  readonly permission?: ProjectPermission;
  /** Only on the screen of a transition into a done status. */
  readonly onlyWhenResolving?: boolean;
  set(raw: unknown, target: EditTarget): Edited;
  readonly add?: (raw: unknown, target: EditTarget) => Edited;
  readonly remove?: (raw: unknown, target: EditTarget) => Edited;
  /** The value as the history tells it; both null when empty. */
  describe(issue: IssueRecord, context: ViewContext): Described;
  /** Name in the history where it differs from the id. */
  readonly historyName?: string;
}

/** What an edit is made upon. The issue may not be stored yet. */
export interface EditTarget {
  readonly issue: IssueRecord;
  readonly context: JiraContext;
  readonly subject: Subject;
}

export type Edited =
  | { readonly kind: 'patch'; readonly patch: Partial<IssueRecord> }
  | { readonly kind: 'invalid'; readonly message: string; readonly field?: string };

export interface Described {
  readonly value: string | null;
  readonly text: string | null;
}

export const patch = (values: Partial<IssueRecord>): Edited => ({ kind: 'patch', patch: values });
export const invalid = (message: string, field?: string): Edited => ({
  kind: 'invalid',
  message,
  ...(field === undefined ? {} : { field }),
});
export const nothing: Described = { value: null, text: null };
