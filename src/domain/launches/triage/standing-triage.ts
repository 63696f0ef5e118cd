import type { TriageBook, TriageRecord } from './triage';

/** The newest decision that nobody has taken back. */
export function standingTriage({ records }: TriageBook): TriageRecord | undefined {
  return records.find(({ undone }) => undone === null);
}
