import type { KnownDates } from '../../src/domain/launches/tracked-milestone';
import { aDay } from './a-day';

/** Dates as the records hold them. */
export function knownDates(due: string | null, start: string | null = null): KnownDates {
  return { start: start === null ? null : aDay(start), due: due === null ? null : aDay(due) };
}
