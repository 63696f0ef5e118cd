import type { TimeBoxForm } from '../../../../src/contract/gate';
import { count } from '../../text/count';
import { formatWorkingDays } from '../../text/format-working-days';

/** `48 hours`, `5 working days`. */
export function timeBoxInWords({ unit, length }: TimeBoxForm): string {
  return unit === 'hours' ? count(length, 'hour') : formatWorkingDays(length);
}
