import type { EscalationView } from '../../../../src/contract/signals';
import { formatInstantDay } from '../../text/format-day';
import { personInWords } from './person-in-words';

/** `Goes to Lena Vogt, launch owner, on Thu 7 May unless somebody acknowledges it`; null: it has come to rest. */
export function nextInWords({ next, acknowledged, overAt }: EscalationView): string | null {
  if (acknowledged !== null || overAt !== null) return null;
  if (next === null) return 'Nobody else will be asked';
  const day = formatInstantDay(next.at);
  return next.person === null
    ? `On ${day} it would go to the ${next.role}, but nobody is named`
    : `Goes to ${personInWords(next)}, on ${day} unless somebody acknowledges it`;
}
