import { emptyFilter, type Filter } from '../../../../static/claim-table/state/filter';
import { matchesFilter } from '../../../../static/claim-table/state/matches-filter';
import { aClaim, momentOf, rated, story } from '../../support/claim-builders';

const plain = aClaim({ id: 'plain', rating: rated('accurate'), changedSinceRound: false });
const risky = aClaim({ id: 'risky', text: 'Works with all CRMs', evidence: 'Beta survey' });
const stale = aClaim({
  id: 'stale',
  rating: rated('inaccurate'),
  features: [{ id: story.id, card: story }],
  stale: [{ feature: story, cause: 'descoped', at: momentOf('11-05') }],
});

function found(filter: Partial<Filter>, round: 1 | 2 = 1) {
  const whole = { ...emptyFilter, ...filter };
  return [plain, risky, stale].filter((claim) => matchesFilter(claim, whole, round)).map(({ id }) => id);
}

describe('matchesFilter', () => {
  it('lets everything through without a filter', () => {
    expect(found({})).toEqual(['plain', 'risky', 'stale']);
  });

  it.each<[string, Partial<Filter>, readonly string[]]>([
    ['words of the claim in any case', { text: 'CRMS works' }, ['risky']],
    ['words of the evidence', { text: 'beta' }, ['risky']],
    ['keys of features', { text: 'prod-14' }, ['stale']],
    ['a rating', { ratings: ['accurate'] }, ['plain']],
    ['one of several ratings', { ratings: ['inaccurate', 'none'] }, ['risky', 'stale']],
    ['a kind of flag', { flags: ['absolute', 'future'] }, ['risky']],
    ['what is stale', { stale: true }, ['stale']],
    ['what changed since the last review', { changed: true }, ['risky', 'stale']],
    ['a feature', { featureIds: [story.id] }, ['stale']],
    ['several things at once', { stale: true, ratings: ['accurate'] }, []],
  ])('finds by %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('counts a rating of the first review as none in the second', () => {
    expect(found({ ratings: ['none'] }, 2)).toEqual(['plain', 'risky', 'stale']);
  });
});
