import { linksToT0, type FoundCard } from '../../../../../static/launches/create/from-existing/links-to-t0';
import { anIssue } from '../../../support/panel-builders';

const card = (id: string, parts: Partial<FoundCard> = {}): FoundCard => ({
  ...anIssue({ id, key: id.toUpperCase(), due: '2027-05-10' }),
  launchName: null,
  ...parts,
});
const launch = card('launch', { role: 'product', due: '2027-06-01' });

describe('linksToT0()', () => {
  it('ties what gates nothing to T-0 and leaves the rest of the chain alone', () => {
    const issues = [card('a'), card('b'), launch];
    expect(linksToT0({ issues, links: [{ from: 'a', to: 'b' }], t0: 'launch' })).toEqual([
      { from: 'b', to: 'launch', isLate: false },
    ]);
  });

  it('ties nothing that T-0 gates, over however many links: that would close a circle', () => {
    const issues = [launch, card('review', { due: '2027-06-08' }), card('wrap-up', { due: '2027-06-20' })];
    const links = [
      { from: 'launch', to: 'review' },
      { from: 'review', to: 'wrap-up' },
    ];
    expect(linksToT0({ issues, links, t0: 'launch' })).toEqual([]);
  });

  it('ignores links to issues that are left out', () => {
    expect(linksToT0({ issues: [card('a'), launch], links: [{ from: 'a', to: 'gone' }], t0: 'launch' })).toEqual([
      { from: 'a', to: 'launch', isLate: false },
    ]);
  });

  it.each([
    ['due after T-0', { due: '2027-06-02' }, true],
    ['due on T-0', { due: '2027-06-01' }, false],
    ['undated', { due: null }, false],
  ])('marks as late what is %s', (_, parts, isLate) => {
    expect(linksToT0({ issues: [card('a', parts), launch], links: [], t0: 'launch' })).toEqual([
      { from: 'a', to: 'launch', isLate },
    ]);
  });

  it('counts from the day on which T-0 begins', () => {
    const long = { ...launch, start: '2027-05-01' };
    expect(linksToT0({ issues: [card('a'), long], links: [], t0: 'launch' })).toMatchObject([{ isLate: true }]);
  });
});
