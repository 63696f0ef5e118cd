import { couldKnowWords, sawWords } from '../../../../src/contract/debt-words';
import type { DebtSlip } from '../../../../src/contract/sync-debt';
import { capitalised } from '../../text/capitalised';
import { formatInstant } from '../../text/format-instant';
import { amount } from './amounts';

/** `Could know 30 Jun, 10:05: their own date was changed, 5.5 hours later. Opened it 1 Jul, 09:00.` */
export function personFacts({ couldKnow, saw, hours, open }: DebtSlip['people'][number]): string {
  const seen = saw === null ? '' : ` ${capitalised(sawWords[saw.how])} ${formatInstant(saw.at)}.`;
  const gap = amount(hours, 'hour');
  if (couldKnow === null) {
    const none = open ? `Cannot know yet: ${gap} so far.` : `Could not know while it mattered: ${gap}.`;
    return `${none}${seen}`;
  }
  const how = couldKnowWords[couldKnow.how];
  return `Could know ${formatInstant(couldKnow.at)}: ${how}, ${gap} later.${seen}`;
}
