import { issueTextToJql } from '../../../../static/shared/text/issue-text-to-jql';

describe('issueTextToJql()', () => {
  it('asks for what changed lately when nothing is typed', () => {
    expect(issueTextToJql('  ')).toEqual(['updated >= -90d ORDER BY updated DESC']);
  });

  it('looks for every word of the summary', () => {
    expect(issueTextToJql('feature fre')).toEqual(['summary ~ "feature*" AND summary ~ "fre*" ORDER BY updated DESC']);
  });

  it('tries a key first, in capitals', () => {
    expect(issueTextToJql('prod-2')[0]).toBe('key = "PROD-2"');
    expect(issueTextToJql('prod-2')).toHaveLength(2);
  });

  it('leaves out what Jira’s text search would read as an operator', () => {
    expect(issueTextToJql('"beta" OR (x)\\ ~é')).toEqual([
      'summary ~ "beta*" AND summary ~ "OR*" AND summary ~ "x*" AND summary ~ "é*" ORDER BY updated DESC',
    ]);
  });
});
