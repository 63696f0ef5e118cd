import { suggestedRoundDates } from '../../../../src/domain/narrative/claims/suggested-round-dates';
import { aDay } from '../../../support/a-day';

describe('suggestedRoundDates', () => {
  test.each([
    ['Monday', '2026-06-22', '2026-04-27', '2026-05-25'],
    ['Saturday, so the Friday before', '2026-06-27', '2026-05-01', '2026-05-29'],
    ['Sunday, so the Friday before', '2026-06-28', '2026-05-01', '2026-05-29'],
    ['New Year', '2027-01-01', '2026-11-06', '2026-12-04'],
  ])('a release on a %s', (_, release, first, second) => {
    expect(suggestedRoundDates(aDay(release))).toEqual([first, second]);
  });

  test('without a release there is nothing to count from', () => {
    expect(suggestedRoundDates(null)).toEqual([null, null]);
  });
});
