import { weekInWords, type Weekday } from '../../../../static/settings/text/week-in-words';

describe('weekInWords()', () => {
  it.each<[Weekday[], string]>([
    [[1, 2, 3, 4, 5], 'Mon to Fri'],
    [[5, 4, 3, 2, 1], 'Mon to Fri'],
    [[7, 1, 2, 3, 4], 'Sun to Thu'],
    [[6, 7, 1], 'Sat to Mon'],
    [[1, 3, 5], 'Mon, Wed, Fri'],
    [[6, 7], 'Sat, Sun'],
    [[2], 'Tue'],
    [[1, 2, 3, 4, 5, 6, 7], 'every day'],
    [[], 'no working day'],
  ])('says %j as "%s"', (workweek, words) => {
    expect(weekInWords(workweek)).toBe(words);
  });
});
