import type { Standing } from '../../../src/contract/dependency';
import { formatDay } from './format-day';
import { formatWorkingDays } from './format-working-days';

/** How a dependency stands, in two to six words: "holds", "4 working days short". */
export function standingInWords(standing: Standing): string {
  switch (standing.kind) {
    case 'holds':
      return 'holds';
    case 'short':
      return `${formatWorkingDays(Math.abs(standing.days))} short`;
    case 'not-exact':
      return `${formatWorkingDays(Math.abs(standing.days))} later than asked`;
    case 'too-late':
      return `${formatWorkingDays(Math.abs(standing.days))} past the longest gap`;
    case 'unknown':
      return 'cannot tell, a date is missing';
  }
}

/** What a broken rule asks for and what is set: "needs Mon 18 May but is set to Tue 12 May"; empty when it is not broken. */
export function neededAndActual(standing: Standing): string {
  if (standing.kind === 'holds' || standing.kind === 'unknown') return '';
  const needed = formatDay(standing.needed);
  return `needs ${neededPrefix[standing.kind]}${needed} but is set to ${formatDay(standing.actual)}`;
}

const neededPrefix = { short: '', 'not-exact': '', 'too-late': 'no later than ' } as const;
