import { z } from 'zod';
import { dayFromNumber, dayNumber, type CalendarDate } from '../../domain/calendar/calendar-date';

const written = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A day as it lies in a record. What the app has reckoned may lie outside the years that a person may give, and must be
 * read back all the same: a ripple that cannot be read would hold up its launch for ever.
 */
export const storedDay = z.string().transform((text, context) => {
  if (isDay(text)) return text;
  context.addIssue(`"${text}" is not a calendar day`);
  return z.NEVER;
});

function isDay(text: string): text is CalendarDate {
  // A day that does not exist, such as 30 February, comes back as another one.
  return written.test(text) && !text.startsWith('0000') && dayFromNumber(dayNumber(text as CalendarDate)) === text;
}
