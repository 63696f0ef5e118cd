import type { TriageBook, TriageRecord } from './triage';

/** The newest decision that nobody has taken back. */
export function standingTriage({ records }: TriageBook): TriageRecord | undefined {
  return records.find(({ undone }) => undone === null);
}

/** The one that stands, if it was made for this delay. */
export function standingFor(
  book: TriageBook,
  { days, scopeChanged }: Pick<TriageRecord, 'days' | 'scopeChanged'>,
): TriageRecord | undefined {
  const standing = standingTriage(book);
  return standing?.days === days && standing.scopeChanged === scopeChanged ? standing : undefined;
}
