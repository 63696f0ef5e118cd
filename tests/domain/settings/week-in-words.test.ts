import { weekInWords } from '../../../src/domain/settings/week-in-words';
import type { IsoWeekday } from '../../../src/domain/calendar/work-week';

describe('weekInWords', () => {
  test.each<{ week: IsoWeekday[]; words: string }>([
    { week: [1, 2, 3, 4, 5], words: 'Monday to Friday' },
    { week: [7, 1, 2, 3, 4], words: 'Sunday to Thursday' },
    { week: [6, 7, 1], words: 'Saturday to Monday' },
    { week: [1, 3], words: 'Monday and Wednesday' },
    { week: [5, 6], words: 'Friday and Saturday' },
    { week: [1, 2, 3, 5], words: 'Monday, Tuesday, Wednesday and Friday' },
    { week: [4], words: 'Thursday' },
    { week: [1, 2, 3, 4, 5, 6, 7], words: 'every day' },
  ])('$week: $words', ({ week, words }) => {
    expect(weekInWords(week)).toBe(words);
  });
});
