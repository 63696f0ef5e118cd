import { workdaysUpToDay } from '../../../../src/domain/calendar/work-calendar';
import type { MilestoneView } from '../../../../src/contract/launch';
import { formatMovedDays } from '../../text/format-working-days';
import { dayToNumber } from '../model/day-to-number';
import { calendarOf, type TimelineModel } from '../model/timeline-model';
import type { WantedDates } from '../move/dragged-dates';
import { datesInWords } from './dates-in-words';

/** What is said while a date is held: "Thu 14 May · +7 working days", and whether nobody works that day. */
export function heldInWords(
  to: WantedDates,
  days: number,
  { model, milestone }: { readonly model: TimelineModel; readonly milestone: MilestoneView },
): string {
  const due = dayToNumber(to.due);
  const calendar = calendarOf(model, milestone);
  const isFree = workdaysUpToDay(calendar, due) === workdaysUpToDay(calendar, due - 1);
  const parts = [datesInWords(to, model.thisYear), formatMovedDays(days), isFree && 'not a working day'];
  return parts.filter((part) => part !== false).join(' · ');
}
