import type { SiteModule } from '../../../../sandbox/stage/api/site';
import { findChoices, insertChoices } from '../../../../sandbox/stage/editor/insert-choices';

const modules: SiteModule[] = [
  { type: 'jira:issuePanel', key: 'issue-panel', title: 'Lockstep', resource: 'main' },
  { type: 'macro', key: 'claim-table', title: 'Claim table', description: 'Claims under review', resource: 'main' },
];

const found = (text: string) => findChoices(insertChoices(modules), text).map(({ id }) => id);

describe('insertChoices()', () => {
  it('offers the macros of the app first, and no other modules', () => {
    expect(found('').slice(0, 2)).toEqual(['macro-claim-table', 'heading']);
    expect(found('lockstep')).toEqual([]);
  });
});

describe('findChoices()', () => {
  it.each([
    ['table', ['macro-claim-table', 'table']],
    ['CLAIM', ['macro-claim-table']],
    ['under claim', ['macro-claim-table']],
    ['num', ['orderedList']],
    ['able', []],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});
