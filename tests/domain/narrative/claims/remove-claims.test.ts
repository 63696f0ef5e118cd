import { removeClaims } from '../../../../src/domain/narrative/claims/remove-claims';
import { restoreClaims } from '../../../../src/domain/narrative/claims/restore-claims';
import type { ClaimBook } from '../../../../src/domain/narrative/claims/claim-book';
import { aBook, aClaim, aStamp } from '../../../support/a-claim';

const book = aBook(Array.from('abcde', (id) => aClaim({ id })));
const idsOf = ({ claims }: ClaimBook) => claims.map(({ id }) => id).join('');
const remove = (from: ClaimBook, ids: string) => removeClaims(from, Array.from(ids), aStamp());
const restore = (to: ClaimBook, ids: string) => restoreClaims(to, Array.from(ids), aStamp({ by: 'cleo', version: 3 }));

describe('removeClaims', () => {
  test('keeps what was taken out, with its place, newest first', () => {
    const after = remove(book, 'bd');
    expect(idsOf(after)).toBe('ace');
    expect(after.sheet.removed).toEqual([
      { id: 'd', page: 0, behind: 'c' },
      { id: 'b', page: 0, behind: 'a' },
    ]);
    expect(after.removed[0]).toEqual(
      aClaim({ id: 'd', revision: 2, changedIn: 2, changedBy: 'bob', changedAt: aStamp().at }),
    );
  });

  test('passes over what is gone already', () => {
    expect(remove(remove(book, 'b'), 'b').sheet.removed).toHaveLength(1);
  });

  test('keeps the newest twenty', () => {
    const many = aBook(Array.from({ length: 30 }, (_, nth) => aClaim({ id: `c${nth}` })));
    const first = removeClaims(many, ['c0', 'c1', 'c2'], aStamp());
    const ids = Array.from({ length: 20 }, (_, nth) => `c${nth + 3}`);
    const after = removeClaims(first, ids, aStamp());
    expect(after.removed.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(after.sheet.removed.map(({ id }) => id)).toEqual(ids.toReversed());
  });
});

describe('restoreClaims', () => {
  test.each([
    ['one from the middle', ['c'], 'c'],
    ['the first', ['a'], 'a'],
    ['the last', ['e'], 'e'],
    ['neighbours, removed at once', ['bc'], 'bc'],
    ['neighbours, named the other way round', ['bc'], 'cb'],
    ['neighbours, removed one by one', ['c', 'b'], 'bc'],
    ['all', ['abcde'], 'edcba'],
  ])('%s: all stand where they stood', (_, removals, restored) => {
    expect(idsOf(restore(removals.reduce(remove, book), restored))).toBe('abcde');
  });

  test('comes behind what stood in front of it, also when that is still gone', () => {
    expect(idsOf(restore(['c', 'b'].reduce(remove, book), 'c'))).toBe('acde');
    expect(idsOf(restore(['b', 'a'].reduce(remove, book), 'b'))).toBe('bcde');
  });

  test('what is back has been changed by who brought it back', () => {
    const after = restore(remove(book, 'b'), 'b');
    expect(after.claims[1]).toMatchObject({ revision: 3, changedIn: 3, changedBy: 'cleo' });
    expect(after.sheet.removed).toEqual([]);
  });

  test('passes over what was never removed', () => {
    expect(restore(book, 'a')).toBe(book);
  });
});
