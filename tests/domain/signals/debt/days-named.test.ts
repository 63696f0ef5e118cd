import { daysNamed } from '../../../../src/domain/signals/debt/days-named';
import { aDay } from '../../../support/a-day';

describe('daysNamed', () => {
  test.each([
    ['We freeze on 2026-05-12.', ['2026-05-12']],
    ['Moved to 12 May, maybe the 14th of May', ['2026-05-12', '2026-05-14']],
    ['May 12th, 2027 it is', ['2027-05-12']],
    ['bis 12.5. oder 12.05.2027', ['2026-05-12', '2027-05-12']],
    ['Tue 3 February', ['2026-02-03']],
    ['Sept 1', ['2026-09-01']],
    ['now 12-May-2027, or 3 june, or MAY 20', ['2027-05-12', '2026-06-03', '2026-05-20']],
    ['version 2 may be late, we march 3 times', []],
    ['we may 3 times, 5/12 of it, v1.2.3, 31 Feb, ISO 2026-13-01', []],
    ['May 2027 is too late', []],
  ])('finds in "%s" the days %j', (text, days) => {
    expect(daysNamed(text, aDay('2026-05-04'))).toEqual(days);
  });

  test.each([
    ['10 January', '2026-12-20', '2027-01-10'],
    ['20 December', '2026-01-10', '2025-12-20'],
  ])('takes "%s", written on %s, for the nearest: %s', (text, written, day) => {
    expect(daysNamed(text, aDay(written))).toEqual([day]);
  });
});
