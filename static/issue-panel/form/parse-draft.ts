import type { DependencyTerms } from '../../../src/contract/dependency';
import type { Draft } from './draft';

export type ParsedTerms =
  | { readonly kind: 'terms'; readonly terms: DependencyTerms }
  /** null: the field is right. */
  | { readonly kind: 'invalid'; readonly lag: string | null; readonly maxLag: string | null };

/** Reads the fields of the rule; a problem names the value. */
export function parseDraft(draft: Draft): ParsedTerms {
  const lag = parseWorkingDays(draft.lag);
  const maxLag = draft.maxLag.trim() === '' ? { value: null } : parseWorkingDays(draft.maxLag);
  if ('problem' in lag || 'problem' in maxLag) {
    return { kind: 'invalid', lag: problemOf(lag), maxLag: problemOf(maxLag) };
  }
  if (maxLag.value !== null && maxLag.value < lag.value) {
    const problem = `Cannot use a longest gap of "${maxLag.value}": the lag is ${lag.value}`;
    return { kind: 'invalid', lag: null, maxLag: problem };
  }
  return { kind: 'terms', terms: { type: draft.type, mode: draft.mode, lag: lag.value, maxLag: maxLag.value } };
}

type Parsed<T> = { readonly value: T } | { readonly problem: string };

const furthest = 999;

function parseWorkingDays(text: string): Parsed<number> {
  const typed = text.trim().replace('−', '-');
  if (typed === '') return { problem: 'Type a whole number of working days, 0 for none' };
  if (!/^[+-]?\d+$/.test(typed)) return { problem: `Cannot use "${text.trim()}": working days are whole numbers` };
  const days = Number(typed);
  if (Math.abs(days) > furthest) return { problem: `Cannot use "${typed}": at most ${furthest} working days` };
  // "-0" is 0 to a person, and JSON has no other.
  return { value: days === 0 ? 0 : days };
}

function problemOf(parsed: Parsed<number | null>): string | null {
  return 'problem' in parsed ? parsed.problem : null;
}
