import { signedText } from '../../../../src/domain/narrative/claims/signed-text';
import { aClaim } from '../../../support/a-claim';
import { anId } from '../../../support/an-issue';

const at = '2026-05-04T09:00:00.000Z';
const rating = { value: 'accurate', by: 'pia', at, round: 1 } as const;
const claim = aClaim({ id: 'a', text: 'Saves time', rating });
const other = aClaim({ id: 'b', text: 'Works offline' });

describe('signedText', () => {
  test.each([
    ['the text', { text: 'Saves  time' }],
    ['the rating', { rating: { ...rating, value: 'inaccurate' as const } }],
    ['a rating taken back', { rating: null }],
    ['the adjustment', { adjustment: 'Say "an hour"' }],
    ['the evidence', { evidence: 'a study' }],
  ])('covers %s', (_, change) => {
    expect(signedText([{ ...claim, ...change }, other])).not.toBe(signedText([claim, other]));
  });

  test.each([
    ['ids', { id: 'x' }],
    ['features', { features: [{ id: anId('PROD-9'), seen: 3 }] }],
    ['who rated, when and in which round', { rating: { ...rating, by: 'bob', at: 'later', round: 2 as const } }],
    ['revisions and dates', { revision: 9, changedIn: 9, changedBy: 'bob', changedAt: 'later' }],
  ])('does not cover %s', (_, change) => {
    expect(signedText([{ ...claim, ...change }, other])).toBe(signedText([claim, other]));
  });

  test('covers how many there are, not their order', () => {
    expect(signedText([other, claim])).toBe(signedText([claim, other]));
    expect(signedText([claim, claim])).not.toBe(signedText([claim]));
  });

  test('no text can be written so that it reads as another part', () => {
    const one = aClaim({ id: 'a', text: 'a', adjustment: 'b' });
    expect(signedText([one])).not.toBe(signedText([aClaim({ id: 'a', text: 'a","b', adjustment: '' })]));
    expect(signedText([aClaim({ id: 'a', text: 'x\ny' })])).not.toBe(
      signedText([aClaim({ id: 'a', text: 'x' }), aClaim({ id: 'b', text: 'y' })]),
    );
  });
});
