import type { MilestoneId } from '../../schedule/plan';
import { isWork } from './save-triage';
import type { TriageBook, TriageRow } from './triage';
import type { TriageStep } from './triage-step';

interface ForAsset {
  readonly id: string;
  readonly issueId: MilestoneId;
}

interface Ask extends ForAsset {
  readonly by: string;
  readonly at: string;
  /** The question that whoever asks knows of, and knows to have come to nothing; null: none. */
  readonly after: TriageRow['asked'];
}

/** Writes down that Jira is asked for an issue, before it is: whatever breaks off, none is made twice. */
export function askFollowUp(book: TriageBook, ask: Ask): TriageStep {
  const record = book.records.find(({ id }) => id === ask.id);
  const row = rowOf(book, ask);
  if (!record || !row) return refused('the asset is not in this triage. Load the page again');
  if (row.followUp !== null) return { kind: 'same' };
  if (row.asked?.at !== ask.after?.at) return refused('somebody has asked for it just now. Try again in a minute');
  if (record.undone !== null) return refused('this triage was taken back. Save a new one first');
  if (!isWork(row)) {
    const fate = row.choice === 'drop' ? 'is dropped' : 'holds';
    return refused(`the asset ${fate}, so there is no work. Choose re-cut or rework and save first`);
  }
  return { kind: 'changed', book: withRow(book, ask, { ...row, asked: { by: ask.by, at: ask.at } }) };
}

/** Writes down what came of it. @param followUp null: no issue was made */
export function endFollowUp(book: TriageBook, end: ForAsset & { readonly followUp: MilestoneId | null }): TriageStep {
  const row = rowOf(book, end);
  if (!row || (row.asked === null && (row.followUp !== null || end.followUp === null))) return { kind: 'same' };
  return { kind: 'changed', book: withRow(book, end, { ...row, followUp: row.followUp ?? end.followUp, asked: null }) };
}

export function rowOf({ records }: TriageBook, { id, issueId }: ForAsset): TriageRow | undefined {
  return records.find((record) => record.id === id)?.rows.find((row) => row.issueId === issueId);
}

function withRow(book: TriageBook, { id, issueId }: ForAsset, row: TriageRow): TriageBook {
  const records = book.records.map((record) =>
    record.id === id ? { ...record, rows: record.rows.map((one) => (one.issueId === issueId ? row : one)) } : record,
  );
  return { ...book, records };
}

function refused(why: string): TriageStep {
  return { kind: 'refused', message: `Cannot open a follow-up issue: ${why}` };
}
