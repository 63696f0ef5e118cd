import type { CriterionView } from '../../../../src/contract/gate';
import { formatInstant } from '../../text/format-instant';
import { closesInWords } from './closes-in-words';

/** Since when, and until when, a decision is waited for; null: nobody is waited for. @param now ms of the epoch */
export function askedInWords({ form, unmet, asked, since, closes }: CriterionView, now: number): string | null {
  if (form.kind !== 'approval' || asked === null || unmet === null || unmet.kind === 'changes-wanted') return null;
  const parts = [
    since === null ? null : `asked since ${formatInstant(since)}`,
    closes === null || form.within === null ? null : closesInWords(closes, form.within, now),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}
