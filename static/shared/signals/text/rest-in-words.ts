import type { EscalationView } from '../../../../src/contract/signals';
import { someone } from '../../../../src/contract/narrative-words';
import { capitalised } from '../../text/capitalised';
import { formatInstant } from '../../text/format-instant';

/** How it has come to rest: `Acknowledged by Lena Vogt, 4 May, 10:00`; null: it is open. */
export function restInWords({ acknowledged, overAt }: Pick<EscalationView, 'acknowledged' | 'overAt'>): string | null {
  const over = overAt === null ? null : `came right by itself, ${formatInstant(overAt)}`;
  if (acknowledged === null) return over === null ? null : capitalised(over);
  const { by, at } = acknowledged;
  const said = `Acknowledged by ${by.name ?? someone}, ${formatInstant(at)}`;
  return over === null ? said : `${said}; ${over}`;
}
