import type { KnownIssue } from '../asked-dates';

/** "What if Feature freeze (PROD-2) moves?" */
export function titleInWords(known: Pick<KnownIssue, 'key' | 'summary'> | null): string {
  return known === null ? 'What if this date moves?' : `What if ${known.summary} (${known.key}) moves?`;
}
