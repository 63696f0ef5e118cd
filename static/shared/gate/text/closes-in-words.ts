import type { CriterionView, TimeBoxForm } from '../../../../src/contract/gate';
import { count } from '../../text/count';
import { formatInstant } from '../../text/format-instant';
import { timeBoxInWords } from './time-box-in-words';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * `48 hours, 6 left, until 5 May, 14:05`; `48 hours, late by 2 days, since 3 May, 14:05`.
 * @param now ms of the epoch
 */
export function closesInWords(closes: NonNullable<CriterionView['closes']>, within: TimeBoxForm, now: number): string {
  const left = Date.parse(closes.at) - now;
  const box = timeBoxInWords(within);
  const when = formatInstant(closes.at);
  if (left <= 0 || closes.late) return `${box}, late by ${spanInWords(Math.max(0, -left))}, since ${when}`;
  // "3 working days, 4 days left" over a weekend would read like a mistake.
  if (within.unit === 'workdays' && left >= 2 * day) return `${box}, until ${when}`;
  const inHours = within.unit === 'hours' && left >= hour;
  return `${box}, ${inHours ? Math.floor(left / hour) : spanInWords(left)} left, until ${when}`;
}

/** Rounded down: `2 days`, `6 hours`, `less than an hour`. */
function spanInWords(ms: number): string {
  if (ms >= 2 * day) return count(Math.floor(ms / day), 'day');
  return ms >= hour ? count(Math.floor(ms / hour), 'hour') : 'less than an hour';
}
