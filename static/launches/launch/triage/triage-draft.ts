import type { TriageChoiceView, TriageRowView } from '../../../../src/contract/triage';

export interface Decision {
  readonly choice: TriageChoiceView;
  /** As typed. */
  readonly hours: string;
}

/** By issue: what was chosen on the page and is not saved. Everything else is as the row says. */
export type Draft = Readonly<Record<string, Decision>>;

export function decisionOf(row: TriageRowView, draft: Draft): Decision {
  return draft[row.issue.id] ?? { choice: row.choice, hours: String(row.hours) };
}

/** Another choice brings the hours that it usually takes. */
export function choosing(row: TriageRowView, choice: TriageChoiceView): Decision {
  return { choice, hours: String(isWork(choice) ? row.usualHours : 0) };
}

export function isWork(choice: TriageChoiceView): boolean {
  return choice === 're-cut' || choice === 'rework';
}

/** @returns undefined for what is no number of hours */
export function hoursOf({ hours }: Decision): number | undefined {
  const typed = Number(hours.trim().replace(',', '.'));
  return hours.trim() !== '' && typed >= 0 && typed <= 10_000 ? typed : undefined;
}

/** Why it cannot be saved; null: it can. */
export function draftFault(rows: readonly TriageRowView[], draft: Draft): string | null {
  const faulty = rows.find((row) => hoursOf(decisionOf(row, draft)) === undefined);
  if (!faulty) return null;
  const { hours } = decisionOf(faulty, draft);
  return `Cannot save this triage: the hours of ${faulty.issue.key} are "${hours}". Give a number from 0 to 10,000`;
}
