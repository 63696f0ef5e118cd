import type { MilestoneView } from '../../../src/contract/launch';
import { parseCalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { LaidRow } from '../../../src/domain/launches/templates/laid-template';
import type { MilestoneId } from '../../../src/domain/schedule/plan';

/** A milestone as the template's calendar takes it; nothing without a due day. One without a row goes by its day. */
export function laidRowOf({ id, summary, role, row, pinned, due }: MilestoneView): LaidRow[] {
  const day = due === null ? undefined : parseCalendarDate(due);
  if (day === undefined) return [];
  const { owner, place } = row ?? { owner: '', place: 'follows' as const };
  return [
    { key: id as MilestoneId, name: summary, role, owner, place, duration: 0, pinned, optional: false, due: day },
  ];
}
