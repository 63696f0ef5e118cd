import type { CountedFloat } from '../../../src/contract/float';
import { formatDay } from '../../shared/text/format-day';
import { formatWorkingDays } from '../../shared/text/format-working-days';
import { firstInWords, floatLeft, reachedNames, target } from './float-in-words';

/** What float is, and how this one comes about, a sentence each. */
export function floatExplained(float: CountedFloat): string[] {
  const { days, overdue, latest, leftOut, first } = float;
  const end = target(float);
  const reached = firstInWords(float);
  const sentences: (string | false)[] = [
    'Float is how many working days this date can slip before T-0 has to move, or before it runs into a date that is pinned.',
    days >= 0
      ? `To keep ${end}, it can be due on ${formatDay(latest)} at the latest.`
      : `To keep ${end}, it would have to be due on ${formatDay(latest)}.`,
    overdue > 0 && days > 0 && `Of ${formatWorkingDays(days)}, ${gone(float)} gone: its day has passed.`,
    reached !== null &&
      first !== null &&
      !first.pinned &&
      `Before that, ${reachedNames(first)} ${first.more === 0 ? 'has' : 'have'} to move. T-0 does not.`,
    leftOut.hidden && 'Part of the way to T-0 is hidden from you and is not counted. It may leave less.',
    leftOut.undated && 'An issue on the way has no due date and is not counted.',
    leftOut.circle && 'Issues on the way gate each other in a circle. What they ask of each other is not counted.',
  ];
  return sentences.filter((sentence) => sentence !== false);
}

/** What the keys of the way are, one making the next move. */
export function wayTitle(float: Pick<CountedFloat, 'days' | 'overdue'>): string {
  return floatLeft(float) <= 0 ? 'Critical: each of these moves the next' : 'What leaves no more: each moves the next';
}

function gone({ days, overdue }: CountedFloat): string {
  if (overdue >= days) return 'all are';
  return `${overdue} ${overdue === 1 ? 'is' : 'are'}`;
}
