import { changesOf, draftFault, draftOf } from '../../../../../static/launches/launch/settings/settings-draft';
import { aLaunch } from '../../../support/launch-builders';

const worth = { peakSales: 50_000_000, margin: 30 };

describe('changesOf', () => {
  it('is nothing where nothing differs', () => {
    const launch = aLaunch({ dial: { kind: 'ask-above', days: 5 }, worth });

    expect(changesOf({ ...draftOf(launch), worth: { ...worth } }, launch)).toBeNull();
  });

  it('says when the launch asks, and what it is worth', () => {
    const launch = aLaunch();
    const draft = { ...draftOf(launch), dial: { kind: 'ask' as const }, worth };

    expect(changesOf(draft, launch)).toEqual({ launchId: 'atlas', dial: { kind: 'ask' }, worth });
  });

  it('goes back to what the site says', () => {
    const launch = aLaunch({ dial: { kind: 'ask' }, worth });

    expect(changesOf({ ...draftOf(launch), dial: null, worth: null }, launch)).toEqual({
      ...{ launchId: 'atlas', dial: null, worth: null },
    });
  });
});

describe('draftFault', () => {
  it.each([
    { draft: { dial: { kind: 'ask-above' as const, days: NaN } }, says: /^Cannot ask above .*from 0 to 60$/ },
    {
      draft: { worth: { peakSales: NaN, margin: 30 } },
      says: /^Cannot save what the launch is worth: .*amount of sales/,
    },
    { draft: { worth: { peakSales: 1, margin: 101 } }, says: /from 0 to 100$/ },
  ])('refuses $draft', ({ draft, says }) => {
    expect(draftFault({ ...draftOf(aLaunch()), ...draft })).toMatch(says);
  });
});
