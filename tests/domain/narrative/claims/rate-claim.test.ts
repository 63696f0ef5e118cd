import { rateClaim } from '../../../../src/domain/narrative/claims/rate-claim';
import { aClaim, aStamp } from '../../../support/a-claim';

const claim = aClaim({ id: 'a' });
const accurate = rateClaim(claim, { value: 'accurate', round: 1 }, aStamp({ by: 'pia' }));

describe('rateClaim', () => {
  test('rates in a round, by somebody, at a time', () => {
    expect(accurate.rating).toEqual({ value: 'accurate', by: 'pia', at: aStamp().at, round: 1 });
    expect(accurate).toMatchObject({ revision: 2, changedIn: 2, changedBy: 'pia' });
  });

  test('the same rating in the next round confirms it and changes nothing that was signed', () => {
    const confirmed = rateClaim(accurate, { value: 'accurate', round: 2 }, aStamp({ version: 3 }));
    expect(confirmed).toMatchObject({ rating: { round: 2 }, revision: 3, changedIn: 2 });
  });

  test('takes a rating back', () => {
    const taken = rateClaim(accurate, { value: null, round: 1 }, aStamp({ version: 3 }));
    expect(taken).toMatchObject({ rating: null, revision: 3, changedIn: 3 });
    expect(rateClaim(claim, { value: null, round: 1 }, aStamp())).toBe(claim);
  });
});
