import type { DayTexts } from '../../../src/contract/claim-words';
import { formatDay, formatMoment } from '../../shared/text/format-day';

/** Days as the reader's own calendar and clock tell them. */
export const dayTexts: DayTexts = {
  day: (day) => formatDay(day),
  moment: (instant) => formatMoment(instant),
};
