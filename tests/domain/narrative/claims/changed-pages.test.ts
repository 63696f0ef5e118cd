import { addClaims } from '../../../../src/domain/narrative/claims/add-claims';
import { changedPages } from '../../../../src/domain/narrative/claims/changed-pages';
import { moveClaim } from '../../../../src/domain/narrative/claims/move-claim';
import { removeClaims } from '../../../../src/domain/narrative/claims/remove-claims';
import { replaceClaims } from '../../../../src/domain/narrative/claims/replace-claims';
import { claimLimits } from '../../../../src/domain/narrative/limits';
import { aBook, aClaim, aStamp } from '../../../support/a-claim';

const { perPage } = claimLimits;
const many = aBook(Array.from({ length: 3 * perPage }, (_, nth) => aClaim({ id: `c${nth}` })));

describe('changedPages', () => {
  test('an edit touches the page of its claim', () => {
    const after = replaceClaims(many, [aClaim({ id: `c${perPage}`, text: 'Other' })]);
    expect(changedPages(many, after).map(({ page, claims }) => [page, claims.length])).toEqual([[1, perPage]]);
  });

  test('a move touches none', () => {
    expect(changedPages(many, moveClaim(many, 'c0', null) ?? many)).toEqual([]);
  });

  test('a removed claim stays in its page until newer removals push it out', () => {
    const ids = Array.from({ length: claimLimits.removed + 1 }, (_, nth) => `c${nth}`);
    const [first] = changedPages(many, removeClaims(many, ids.slice(0, 1), aStamp()));
    const [last] = changedPages(many, removeClaims(many, ids, aStamp()));
    expect([first?.claims.length, last?.claims.length]).toEqual([perPage, perPage - 1]);
  });

  test('new claims touch the pages they lie in', () => {
    const after = addClaims(many, { texts: ['New'], ids: ['new'], after: 'c0' }, aStamp());
    expect(changedPages(many, after)).toEqual([
      { issueId: 'MKT-1', page: 3, claims: [expect.objectContaining({ id: 'new', text: 'New' })] },
    ]);
  });

  test('a page that has become empty is told as empty', () => {
    const one = aBook([aClaim({ id: 'a' })]);
    const none = { ...one, sheet: { ...one.sheet, order: [] }, claims: [] };
    expect(changedPages(one, none)).toEqual([{ issueId: 'MKT-1', page: 0, claims: [] }]);
  });
});
