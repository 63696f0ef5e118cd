import { standingTriage } from './standing-triage';
import type { TriageBook } from './triage';
import type { TriageStep } from './triage-step';

interface Undoing {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

/** Takes the newest decision that stands back. It is kept, and the one before it stands again. */
export function undoTriage(book: TriageBook, { id, by, at }: Undoing): TriageStep {
  const record = book.records.find((one) => one.id === id);
  if (!record) return refused('it is not there any more. Load the page again');
  if (record.undone !== null) return { kind: 'same' };
  if (standingTriage(book) !== record) return refused('a newer one stands. Take that one back first');
  const records = book.records.map((one) => (one === record ? { ...record, undone: { by, at } } : one));
  return { kind: 'changed', book: { ...book, records } };
}

function refused(why: string): TriageStep {
  return { kind: 'refused', message: `Cannot take this triage back: ${why}` };
}
