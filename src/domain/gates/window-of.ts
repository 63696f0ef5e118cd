import type { WorkCalendar } from '../calendar/work-calendar';
import { closesAt } from './closes-at';
import type { Criterion, Gate } from './gate';

/**
 * When the window of an approval closes, as ISO instant. It is the window of a version: while nothing has been put up for
 * review nobody can be late with it, though the gate may stand for weeks.
 * @returns null where no window runs
 */
export function windowOf(
  { asset, askedAt }: Pick<Gate, 'asset' | 'askedAt'>,
  criterion: Criterion,
  calendar: WorkCalendar,
): string | null {
  if (criterion.kind !== 'approval' || !criterion.within || !asset) return null;
  return closesAt(criterion.within, askedAt, calendar);
}
