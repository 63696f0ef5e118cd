import type { LaunchCalendars } from '../../../../src/domain/launches/templates/laid-template';
import { aCalendar } from '../../../support/a-plan';

/** Monday to Friday for both roles, with the same free days. */
export function launchCalendars(holidays: readonly string[] = []): LaunchCalendars {
  const calendar = aCalendar([1, 2, 3, 4, 5], holidays);
  return { product: calendar, marketing: calendar };
}
