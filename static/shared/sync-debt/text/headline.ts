import type { DebtView } from '../../../../src/contract/sync-debt';
import { count } from '../../text/count';
import { amount } from './amounts';

type Debt = Pick<DebtView, 'slips' | 'earlier' | 'total'>;

/** `People could know of 4 slips 1.3 working days late on average` */
export function headline({ slips, earlier, total }: Debt): string {
  const all = slips.length + earlier;
  if (all === 0) return 'No date has slipped yet';
  if (total.people === 0)
    return `Nobody else’s work hung on ${all === 1 ? 'the date' : `the ${all} dates`} that slipped`;
  if (total.hours === 0) return `Everybody could know of ${count(all, 'slip')} at once`;
  const each = amount(total.workdays / all, 'working day');
  return all === 1
    ? `People could know of 1 slip ${each} late`
    : `People could know of ${all} slips ${each} late on average`;
}

/** What the headline counts: `5.2 working days in all, 124 hours by the clock. Half of …`; a sentence each. */
export function headlineFacts({ slips, earlier, total }: Debt): readonly string[] {
  if (slips.length + earlier === 0 || total.hours === 0) return [];
  return [
    `${amount(total.workdays, 'working day')} in all, ${amount(total.hours, 'hour')} by the clock, counted for whoever could know last.`,
    ...(total.medianHours === null ? [] : [`Half of the slips took at most ${amount(total.medianHours, 'hour')}.`]),
    `${count(total.people, 'person', 'people')} had work that hung on these dates.`,
  ];
}
