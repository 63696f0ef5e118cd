import type { ClaimAction, SetRoundDates } from '../../../contract/claim-table';
import type { ClaimSheet } from '../../../domain/narrative/claim';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { parseCalendarDate } from '../../../domain/calendar/calendar-date';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { actOnClaims, type ClaimDecision } from './act-on-claims';
import type { TableRequest } from './table-request';

/** Sets the days by which both reviews should be through; null takes a day away. */
export function setRoundDates(world: World, request: TableRequest, payload: SetRoundDates): Promise<ClaimAction> {
  const { issueId, closes } = payload;
  const [first, second] = closes;
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayReview',
    decide: ({ book }): ClaimDecision => {
      const [one, two] = [dayOf(first), dayOf(second)];
      if (one === undefined || two === undefined)
        return refused(
          `Cannot set these days: "${first}", "${second}": years 1900 to 2199 can be used. Choose another`,
        );
      if (one !== null && two !== null && two < one)
        return refused(`Cannot close review 2 on ${two}: review 1 closes on ${one}. Choose a later day`);
      const [{ closes: before }, { closes: then }] = book.sheet.rounds;
      if (before === one && then === two) return { kind: 'changed', book };
      return { kind: 'changed', book: { ...book, sheet: withDays(book.sheet, one, two) } };
    },
  });
}

/** @returns undefined for a day that is out of reach */
function dayOf(text: string | null): CalendarDate | null | undefined {
  return text === null ? null : parseCalendarDate(text);
}

function withDays(sheet: ClaimSheet, first: CalendarDate | null, second: CalendarDate | null): ClaimSheet {
  const [one, two] = sheet.rounds;
  return {
    ...sheet,
    rounds: [
      { ...one, closes: first },
      { ...two, closes: second },
    ],
  };
}
