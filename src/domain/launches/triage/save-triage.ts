import type { MilestoneId } from '../../schedule/plan';
import type { TriageBook, TriageRecord, TriageRow } from './triage';
import type { TriageStep } from './triage-step';

const mostRecords = 10;
/** Of all records together: they lie in one place of storage, which takes 240 KiB. */
const mostRows = 1_000;

type Decided = Pick<TriageRecord, 'id' | 'days' | 'scopeChanged' | 'note' | 'by' | 'at'> & {
  readonly rows: readonly Pick<TriageRow, 'issueId' | 'choice' | 'hours' | 'state'>[];
};

/**
 * Keeps what was decided about the assets. What holds or is dropped costs no hours. Issues that were opened for the same
 * delay are taken over, also from decisions that were taken back: nobody opens a second one.
 */
export function saveTriage(book: TriageBook, decided: Decided): TriageStep {
  const fault = faultOf(decided);
  if (fault !== null) return { kind: 'refused', message: `Cannot save this triage: ${fault}` };
  const opened = openedFor(book, decided);
  const rows = decided.rows.map((row): TriageRow => {
    if (!isWork(row)) return { ...row, hours: 0, followUp: null, asked: null };
    const { followUp = null, asked = null } = opened.get(row.issueId) ?? {};
    return { ...row, followUp, asked };
  });
  const records = [{ ...decided, rows, undone: null }, ...book.records];
  return { kind: 'changed', book: { ...book, records: thatFit(records) } };
}

/** Whether the choice is one that an issue can be opened for. */
export function isWork({ choice }: Pick<TriageRow, 'choice'>): boolean {
  return choice === 're-cut' || choice === 'rework';
}

/** The newest decision about each asset for which an issue was opened, or asked for. */
function openedFor({ records }: TriageBook, { days, scopeChanged }: Decided): ReadonlyMap<MilestoneId, TriageRow> {
  const alike = records.filter((record) => record.days === days && record.scopeChanged === scopeChanged);
  const rows = alike
    .flatMap((record) => record.rows)
    .filter(({ followUp, asked }) => followUp !== null || asked !== null);
  return new Map([...rows].reverse().map((row) => [row.issueId, row]));
}

function faultOf({ rows }: Decided): string | null {
  if (rows.length === 0) return 'it decides on no asset. Choose what becomes of at least one';
  if (rows.length > mostRows) return `it decides on ${rows.length} assets, at most ${mostRows} fit. Leave some out`;
  const double = rows.find(({ issueId }, index) => rows.findIndex((row) => row.issueId === issueId) !== index);
  return double ? `it decides twice on issue ${double.issueId}. Load the page again` : null;
}

/** The newest one always does. */
function thatFit(records: readonly TriageRecord[]): readonly TriageRecord[] {
  let rows = 0;
  return records.slice(0, mostRecords).filter((record, index) => {
    rows += record.rows.length;
    return index === 0 || rows <= mostRows;
  });
}
