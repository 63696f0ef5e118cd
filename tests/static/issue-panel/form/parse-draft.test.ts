import type { Draft } from '../../../../static/issue-panel/form/draft';
import { parseDraft } from '../../../../static/issue-panel/form/parse-draft';

const draft = (lag: string, maxLag = ''): Draft => ({
  direction: 'other-gates-this',
  other: null,
  type: 'FS',
  mode: 'exactly',
  lag,
  maxLag,
});

describe('parseDraft()', () => {
  it.each([
    ['2', '', { lag: 2, maxLag: null }],
    [' +3 ', '', { lag: 3, maxLag: null }],
    ['-2', '0', { lag: -2, maxLag: 0 }],
    ['−2', '', { lag: -2, maxLag: null }],
    ['-0', '', { lag: 0, maxLag: null }],
    ['0', '5', { lag: 0, maxLag: 5 }],
  ])('reads lag "%s" and longest gap "%s"', (lag, maxLag, read) => {
    expect(parseDraft(draft(lag, maxLag))).toStrictEqual({
      kind: 'terms',
      terms: { type: 'FS', mode: 'exactly', ...read },
    });
  });

  it.each([
    ['1.5', 'Cannot use "1.5": working days are whole numbers'],
    ['two', 'Cannot use "two": working days are whole numbers'],
    ['1000', 'Cannot use "1000": at most 999 working days'],
    ['', 'Type a whole number of working days, 0 for none'],
  ])('refuses lag "%s" and names it', (lag, problem) => {
    expect(parseDraft(draft(lag))).toEqual({ kind: 'invalid', lag: problem, maxLag: null });
  });

  it('refuses a longest gap below the lag', () => {
    expect(parseDraft(draft('3', '2'))).toEqual({
      kind: 'invalid',
      lag: null,
      maxLag: 'Cannot use a longest gap of "2": the lag is 3',
    });
  });
});
