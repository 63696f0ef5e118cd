import type { MilestoneView } from '../../../../src/contract/launch';
import { countWorkdays } from '../model/count-workdays';
import { dayToNumber } from '../model/day-to-number';
import { calendarOf, type TimelineModel } from '../model/timeline-model';
import { formatDay } from '../../text/format-day';
import { formatMovedDays, formatWorkingDays } from '../../text/format-working-days';
import { datesInWords } from './dates-in-words';
import { floatInWords, freeFloatInWords } from './float-in-words';
import { gateInWords } from './gate-in-words';
import { personName } from './person-name';
import { placeInWords } from './place-in-words';
import { slipInWords } from './slip-in-words';

export interface Fact {
  readonly name: string;
  readonly text: string;
}

/** All that is known of a milestone but what it hangs on; the card, the table and the screen reader say the same. */
export function milestoneFacts(milestone: MilestoneView, model: TimelineModel): Fact[] {
  const { missed, pinned, proposal, row, who, gate } = milestone;
  const facts: [string, string | null][] = [
    ['Dates', datesInWords(milestone, model.thisYear)],
    ['Length', lengthInWords(milestone, model)],
    ['Place', placeOf(milestone, model)],
    ['Missed', missed ? 'its due day has passed and it is not done' : null],
    ['Gate', gate && gateInWords(gate)],
    ['Float', floatInWords(milestone, model)],
    ['Free float', freeFloatInWords(milestone)],
    ['Latest date', latestInWords(milestone, model)],
    ['Slip', slipInWords(milestone, model.thisYear)],
    ['Proposed', proposal && `${datesInWords(proposal.to, model.thisYear)} (${formatMovedDays(proposal.days)})`],
    ['Pinned', pinned ? 'it stays where it is when others move' : null],
    ['Who', personName(who)],
    ['Owner', row?.owner ?? null],
    ['Deliverable', row?.deliverable ?? null],
    ['Checkpoint', row?.checkpoint ?? null],
  ];
  return facts.flatMap(([name, text]) => (text === null || text === '' ? [] : [{ name, text }]));
}

function lengthInWords(milestone: MilestoneView, model: TimelineModel): string | null {
  const days = lengthOf(milestone, model);
  return days === null ? null : formatWorkingDays(days);
}

/** Working days from the start to the due day; null for a point. */
export function lengthOf(milestone: MilestoneView, model: TimelineModel): number | null {
  const { start, due } = milestone;
  if (start === null || due === null || start >= due) return null;
  return countWorkdays(calendarOf(model, milestone), dayToNumber(start), dayToNumber(due));
}

/** Of what can still be due later, or should have been earlier. */
function latestInWords({ latest, due }: MilestoneView, { thisYear }: TimelineModel): string | null {
  return latest === null || latest === due ? null : formatDay(latest, thisYear);
}

function placeOf({ due }: MilestoneView, { t0 }: TimelineModel): string | null {
  return due === null || t0 === null ? null : placeInWords(dayToNumber(due) - t0);
}
