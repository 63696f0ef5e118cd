import { offsetDay } from '../../../../src/domain/launches/templates/offset-day';
import type { Offset } from '../../../../src/domain/launches/templates/launch-template';
import { aDay } from '../../../support/a-day';
import { aCalendar } from '../../../support/a-plan';

const calendar = aCalendar([1, 2, 3, 4, 5], ['2026-06-16', '2026-06-15']);

describe('offsetDay', () => {
  test.each<[Offset, string, string]>([
    [{}, '2026-06-30', '2026-06-30'],
    [{ weeks: -1 }, '2026-06-30', '2026-06-23'],
    // Both free: the Friday before.
    [{ weeks: -2 }, '2026-06-30', '2026-06-12'],
    [{ weeks: -1, workdays: 2 }, '2026-06-30', '2026-06-25'],
    [{ weeks: -2, workdays: 2 }, '2026-06-30', '2026-06-18'],
    [{ workdays: -10 }, '2026-06-30', '2026-06-12'],
    [{ days: 7 }, '2026-06-30', '2026-07-07'],
    [{ days: 30 }, '2026-07-02', '2026-07-31'],
    // A free T-0 stays; what is counted from it does not.
    [{}, '2026-07-04', '2026-07-04'],
    [{ weeks: -1 }, '2026-07-04', '2026-06-26'],
    [{ workdays: 1 }, '2026-07-04', '2026-07-06'],
  ])('puts %j of T-0 %s on %s', (offset, t0, day) => {
    expect(offsetDay(offset, { t0: aDay(t0), calendar })).toBe(day);
  });
});
