import type { GateView } from '../../../../src/contract/gate';
import { formatDay } from '../../text/format-day';
import { formatInstant } from '../../text/format-instant';
import { nameOf } from './name-of';

type Waiver = NonNullable<GateView['waiver']>;

/** `Waived until Thu 7 May`; for ever after, `Was waived until Thu 7 May`. */
export function waiverTitle({ until, holds }: Waiver): string {
  return holds ? `Waived until ${formatDay(until)}` : `Was waived until ${formatDay(until)}`;
}

/** Who waived it, and when. */
export function waiverMadeBy({ by, at }: Waiver): string {
  return `by ${nameOf(by)}, ${formatInstant(at)}`;
}
