import { isIssueKey, summaryQuery } from '../../../../sandbox/stage/api/find-issues';

describe('isIssueKey', () => {
  it.each([
    ['PROD-2', true],
    ['mkt-12', true],
    ['brief lock', false],
    ['PROD-', false],
    ['2-2', false],
  ])('%s: %s', (text, expected) => {
    expect(isIssueKey(text)).toBe(expected);
  });
});

describe('summaryQuery', () => {
  it('looks for words that begin like the text', () => {
    expect(summaryQuery('brief')).toBe('summary ~ "brief*" ORDER BY key ASC');
  });

  it('drops what would end the text of the query', () => {
    expect(summaryQuery('a" OR key = "X')).toBe('summary ~ "a  OR key    X*" ORDER BY key ASC');
  });

  it('has nothing to ask when no word is left', () => {
    expect(summaryQuery(' "!" ')).toBeUndefined();
  });
});
