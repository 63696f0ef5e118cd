import { moveClaim } from '../../../../src/domain/narrative/claims/move-claim';
import { aBook, aClaim } from '../../../support/a-claim';

const book = aBook(Array.from('abcd', (id) => aClaim({ id })));

describe('moveClaim', () => {
  test.each([
    ['d', 'a', 'dabc'],
    ['a', 'd', 'bcad'],
    ['a', null, 'bcda'],
    ['b', 'd', 'acbd'],
    ['c', 'b', 'acbd'],
  ])('%s in front of %s gives %s', (id, before, order) => {
    const after = moveClaim(book, id, before);
    expect(after?.claims.map((claim) => claim.id).join('')).toBe(order);
    expect(after?.sheet.order.map((place) => place.id).join('')).toBe(order);
  });

  test.each([
    ['b', 'c'],
    ['b', 'b'],
    ['d', null],
  ])('%s in front of %s stands there already', (id, before) => {
    expect(moveClaim(book, id, before)).toBe(book);
  });

  test.each([
    ['x', 'a'],
    ['a', 'x'],
  ])('%s cannot go in front of %s', (id, before) => {
    expect(moveClaim(book, id, before)).toBeUndefined();
  });
});
