import { changedSinceSignature } from '../../../../src/domain/narrative/claims/changed-since-signature';
import { removeClaims } from '../../../../src/domain/narrative/claims/remove-claims';
import { aBook, aClaim, aStamp } from '../../../support/a-claim';

const signature = { by: 'pia', at: '2026-05-04T09:00:00.000Z', fingerprint: 'f', ofVersion: 4 };
const claims = [aClaim({ id: 'a', changedIn: 4 }), aClaim({ id: 'b', changedIn: 6 }), aClaim({ id: 'c' })];

describe('changedSinceSignature', () => {
  test('names what was changed or removed, newest first', () => {
    const book = removeClaims(aBook(claims, { signature }), ['c'], aStamp({ version: 7 }));
    expect(changedSinceSignature(book)).toEqual([
      { claimId: null, text: 'Text of c', by: 'bob', at: aStamp().at },
      { claimId: 'b', text: 'Text of b', by: 'ann', at: '2026-05-04T09:00:00.000Z' },
    ]);
  });

  test('without a signature nothing is changed since', () => {
    expect(changedSinceSignature(aBook(claims))).toEqual([]);
  });
});
