import type { CalendarDate } from '../../calendar/calendar-date';
import { dayFromNumber } from '../../calendar/calendar-date';
import { mondayToFriday } from '../../calendar/work-calendar';
import type { LaunchTemplate } from './launch-template';
import { layOnce } from './lay-once';
import { problemInWords } from './problem-in-words';
import { templateFaults } from './template-faults';

/** Reasons are lines for a person, each with the way out. */
export type TemplateCheck =
  { readonly kind: 'possible' } | { readonly kind: 'impossible'; readonly reasons: readonly string[] };

/** Monday to Friday of the 3,000th week of the calendar; another would do as well, as no holiday is known here. */
const plainT0s: readonly CalendarDate[] = [0, 1, 2, 3, 4].map((weekday) => dayFromNumber(3_000 * 7 + weekday));

/** Whether the template can be laid when no holiday is in the way, with all its rows, whatever the weekday of T-0. */
export function checkTemplate(template: LaunchTemplate): TemplateCheck {
  const faults = templateFaults(template);
  const reasons = faults.length > 0 ? faults : contradictions(template);
  return reasons.length === 0 ? { kind: 'possible' } : { kind: 'impossible', reasons };
}

function contradictions(template: LaunchTemplate): string[] {
  const calendars = { product: mondayToFriday, marketing: mondayToFriday };
  const problems = plainT0s.flatMap((t0) => layOnce(template, { t0, calendars }).problems);
  return [...new Set(problems.map((problem) => problemInWords(template, problem)))];
}
