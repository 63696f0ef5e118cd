import { readWhatIfLink, whatIfLink } from '../../../../static/shared/what-if/what-if-link';

const searchOf = (path: string) => new URL(path, 'http://app.invalid').search;

describe('whatIfLink', () => {
  it('names launch, issue and days, and is read back', () => {
    const asked = { issueId: '10002', start: '2026-05-11', due: '2026-05-14' };
    const path = whatIfLink('l-1', asked);
    expect(path).toBe('/launch/l-1?whatIf=10002&start=2026-05-11&due=2026-05-14');
    expect(readWhatIfLink(searchOf(path))).toEqual(asked);
  });

  it('leaves out a start that there is none', () => {
    const asked = { issueId: '10002', start: null, due: '2026-05-14' };
    expect(readWhatIfLink(searchOf(whatIfLink('l-1', asked)))).toEqual(asked);
  });
});

describe('readWhatIfLink', () => {
  it.each([
    ['', null],
    ['?from=l-1', null],
    ['?whatIf=%3Cscript%3E&due=2026-05-14', null],
    ['?whatIf=10002&due=next%20week', { issueId: '10002', start: null, due: null }],
    ['?whatIf=10002&due=0026-05-14&start=2026-05-01', { issueId: '10002', start: '2026-05-01', due: null }],
  ])('%s', (search, asked) => {
    expect(readWhatIfLink(search)).toEqual(asked);
  });
});
