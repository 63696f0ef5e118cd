import { workdaysUpToDay } from '../../../../src/domain/calendar/work-calendar';
import type { MilestoneView } from '../../../../src/contract/launch';
import { formatMovedDays, formatWorkingDays } from '../../text/format-working-days';
import { dayToNumber } from '../model/day-to-number';
import { calendarOf, type TimelineModel } from '../model/timeline-model';
import type { WantedDates } from '../move/dragged-dates';
import { datesInWords } from './dates-in-words';

interface Held {
  readonly model: TimelineModel;
  readonly milestone: MilestoneView;
  /** Working days it could slip from there; undefined: nothing leads from it to T-0. */
  readonly float?: number | undefined;
}

/** What is said while a date is held: "Thu 14 May · +7 working days · no float", and whether nobody works that day. */
export function heldInWords(to: WantedDates, days: number, { model, milestone, float }: Held): string {
  const due = dayToNumber(to.due);
  const calendar = calendarOf(model, milestone);
  const isFree = workdaysUpToDay(calendar, due) === workdaysUpToDay(calendar, due - 1);
  const parts = [
    datesInWords(to, model.thisYear),
    formatMovedDays(days),
    isFree && 'not a working day',
    floatLeft(float),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

function floatLeft(float: number | undefined): string | false {
  if (float === undefined) return false;
  if (float === 0) return 'no float';
  return float > 0 ? `${formatWorkingDays(float)} of float` : `${formatWorkingDays(-float)} too late`;
}
