import type { GateView } from '../../../src/contract/gate';
import type { ApprovalsReply } from '../../../src/contract/gate-lists';

export type WaitingView = Extract<ApprovalsReply, { kind: 'approvals' }>['waiting'][number];

/** A decision that is or was asked of the viewer. */
export interface ApprovalRow extends WaitingView {
  /** The viewer has decided here since the page was opened: it stays until the page is left. */
  readonly isOwn: boolean;
}

export function rowId({ issue, criterion }: Pick<WaitingView, 'issue' | 'criterion'>): string {
  return `${issue.id} ${criterion.form.id}`;
}

/** What waits now, and in its old place what the viewer has decided on this page. */
export function withWaiting(before: readonly ApprovalRow[], waiting: readonly WaitingView[]): readonly ApprovalRow[] {
  const rows: ApprovalRow[] = waiting.map((one) => ({ ...one, isOwn: false }));
  const ids = new Set(waiting.map(rowId));
  before.forEach((row, place) => {
    if (row.isOwn && !ids.has(rowId(row))) rows.splice(place, 0, row);
  });
  return rows;
}

/** The gate as the viewer's act in one row has left it: other rows of it are brought up to date as well. */
export function withActed(rows: readonly ApprovalRow[], gate: GateView, acted: string): readonly ApprovalRow[] {
  return rows.map((row) => {
    const criterion = gate.criteria.find(({ form }) => form.id === row.criterion.form.id);
    if (row.issue.id !== gate.issue.id || criterion === undefined) return row;
    const { issue, launch, asset, openComments } = gate;
    return { issue, launch, asset, openComments, criterion, isOwn: row.isOwn || rowId(row) === acted };
  });
}
