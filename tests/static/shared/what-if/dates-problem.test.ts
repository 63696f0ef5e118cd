import { datesProblem } from '../../../../static/shared/what-if/dates-problem';

const year = new Date().getFullYear();

describe('datesProblem', () => {
  it.each([
    [{ start: '', due: '' }, false, 'Choose a due day'],
    [{ start: '', due: `${year}-05-14` }, true, 'Choose a start day'],
    [{ start: '', due: '2345-05-14' }, false, 'This day is out of reach. Choose a day from 1900 to 2199'],
    [{ start: `${year}-05-14`, due: `${year}-05-14` }, true, null],
    [{ start: '', due: `${year}-05-14` }, false, null],
  ])('%j, with a start: %s', (draft, hasStart, problem) => {
    expect(datesProblem(draft, hasStart)).toBe(problem);
  });

  it('names both days when the start comes last', () => {
    const draft = { start: '2001-05-15', due: '2001-05-14' };
    expect(datesProblem(draft, true)).toBe(
      'The start, Tue 15 May 2001, is after the due day, Mon 14 May 2001. Change one of them',
    );
  });
});
