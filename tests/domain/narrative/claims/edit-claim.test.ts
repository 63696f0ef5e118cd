import { editClaim } from '../../../../src/domain/narrative/claims/edit-claim';
import { aClaim, aStamp } from '../../../support/a-claim';
import { anId } from '../../../support/an-issue';

const rating = { value: 'accurate', by: 'pia', at: '2026-05-04T10:00:00.000Z', round: 1 } as const;
const rated = aClaim({ id: 'a', rating, evidence: 'a study', features: [{ id: anId('PROD-9'), seen: 0 }] });
const changed = { revision: 2, changedIn: 2, changedBy: 'bob', changedAt: aStamp().at };

describe('editClaim', () => {
  test.each([
    ['another text', { text: 'Saves time' }],
    ['other evidence', { evidence: '' }],
    ['another feature', { features: [{ id: anId('PROD-15'), seen: 0 }] }],
    ['a feature taken away', { features: [] }],
    ['another text with an adjustment', { text: 'Saves time', adjustment: 'Saves an hour' }],
  ])('%s returns the claim to unrated', (_, edit) => {
    expect(editClaim(rated, edit, aStamp())).toEqual({ ...rated, ...edit, rating: null, ...changed });
  });

  test('an adjustment is the reviewer’s part of the rating and keeps it', () => {
    expect(editClaim(rated, { adjustment: 'Say "most"' }, aStamp())).toEqual({
      ...rated,
      adjustment: 'Say "most"',
      ...changed,
    });
  });

  test('features of an unrated claim are not covered by a signature, so its date stays', () => {
    const features = [{ id: anId('PROD-15'), seen: 0 }];
    const claim = aClaim({ id: 'a' });
    expect(editClaim(claim, { features }, aStamp())).toEqual({ ...claim, features, revision: 2 });
  });

  test('an edit to what stands there already is none', () => {
    expect(editClaim(rated, { text: rated.text, evidence: 'a study', features: rated.features }, aStamp())).toBe(rated);
  });

  test('the claim that was given is not changed', () => {
    const before = structuredClone(rated);
    editClaim(rated, { text: 'Other' }, aStamp());
    expect(rated).toEqual(before);
  });
});
