import { settledInWords } from '../../../../static/shared/text/settled-in-words';

const settled = {
  by: 'Marco',
  at: '2020-05-03T12:00:00.000Z',
  reason: 'agency works the weekend',
  lagBefore: 2,
} as const;
const shown = { lag: 0, maxLag: null, overridden: false };

describe('settledInWords()', () => {
  it.each([
    [{ ...shown, settled: null }, null],
    [
      { ...shown, settled: { ...settled, what: 'lag' as const } },
      'Lag shortened from 2 to 0 working days by Marco on 3 May 2020: “agency works the weekend”',
    ],
    [
      { ...shown, lag: -3, settled: { ...settled, what: 'lag' as const, by: null, reason: '' } },
      'Lag shortened from 2 to −3 working days on 3 May 2020',
    ],
    [
      { ...shown, maxLag: 6, settled: { ...settled, what: 'gap' as const } },
      'Longest gap raised from 2 to 6 working days by Marco on 3 May 2020: “agency works the weekend”',
    ],
    [
      { ...shown, overridden: true, settled: { ...settled, what: 'override' as const, lagBefore: null } },
      'Overridden by Marco on 3 May 2020: “agency works the weekend”',
    ],
    [{ ...shown, settled: { ...settled, what: 'override' as const } }, null],
  ])('%#: %j', (dependency, words) => {
    expect(settledInWords(dependency)).toBe(words);
  });
});
