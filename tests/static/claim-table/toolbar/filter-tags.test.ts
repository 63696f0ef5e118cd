import { emptyFilter } from '../../../../static/claim-table/state/filter';
import { filterTags } from '../../../../static/claim-table/toolbar/filter-tags';
import { aClaim, story } from '../../support/claim-builders';

const shown = aClaim({ features: [{ id: story.id, card: story }] });
const rows = new Map([['c1', { saved: shown, shown, wishes: [], trouble: null, justSaved: false }]]);

describe('filterTags', () => {
  it('gives none without a filter', () => {
    expect(filterTags({ filter: emptyFilter, rows })).toEqual([]);
  });

  it('names each thing, and taking one off leaves the others', () => {
    const filter = {
      text: ' export ',
      ratings: ['none', 'accurate'],
      flags: ['ai'],
      stale: true,
      changed: true,
      featureIds: [story.id],
    } as const;
    const tags = filterTags({ filter, rows });
    expect(tags.map(({ words }) => words)).toEqual([
      '“export”',
      'Not rated',
      'Accurate',
      'Flag: AI',
      'Stale',
      'Changed since last review',
      'Feature: PROD-14',
    ]);
    expect(tags[1]?.without).toEqual({ ...filter, ratings: ['accurate'] });
    expect(tags[4]?.without).toEqual({ ...filter, stale: false });
  });
});
