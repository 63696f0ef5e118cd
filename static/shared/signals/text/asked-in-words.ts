import { someone } from '../../../../src/contract/narrative-words';
import type { EscalationView } from '../../../../src/contract/signals';
import { formatInstant } from '../../text/format-instant';
import { personInWords } from './person-in-words';

/** `Asked Mara Lind as marketing production lead, 3 May, 09:00`, a line for each who was asked. */
export function askedInWords({ asked }: Pick<EscalationView, 'asked'>): readonly string[] {
  return asked.map(({ at, ...who }) => {
    const when = at === null ? 'not told yet: quiet hours' : formatInstant(at);
    // Where nobody is named for a role, somebody else is asked in their place: hence "as".
    return who.person === null
      ? `Asked ${personInWords(who)}`
      : `Asked ${who.person.name ?? someone} as ${who.role}, ${when}`;
  });
}
