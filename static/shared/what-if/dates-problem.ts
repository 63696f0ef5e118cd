import { givenDay } from '../../../src/contract/issue-card';
import { formatDay } from '../text/format-day';

/** Days as the fields hold them, empty where none is chosen. */
export interface DatesDraft {
  readonly start: string;
  readonly due: string;
}

/** What keeps these days from being asked about, with the way out; null: nothing. */
export function datesProblem({ start, due }: DatesDraft, hasStart: boolean): string | null {
  if (due === '') return 'Choose a due day';
  if (hasStart && start === '') return 'Choose a start day';
  if ([start, due].some((day) => day !== '' && !givenDay.safeParse(day).success)) {
    return 'This day is out of reach. Choose a day from 1900 to 2199';
  }
  if (!hasStart || start <= due) return null;
  return `The start, ${formatDay(start)}, is after the due day, ${formatDay(due)}. Change one of them`;
}
