import { wishWords } from '../../../../static/claim-table/text/wish-words';
import { aClaim, story } from '../../support/claim-builders';

describe('wishWords', () => {
  it('sets theirs against mine, in the fields that were asked for', () => {
    const saved = aClaim({ text: 'Theirs', adjustment: 'untouched', features: [{ id: 'x', card: null }] });
    const patch = { text: 'Mine', evidence: '', features: [{ id: story.id, card: story }] };

    expect(wishWords({ id: 1, kind: 'edit', patch }, saved)).toEqual({
      theirs: '“Theirs”, no evidence, an issue you cannot see',
      mine: '“Mine”, no evidence, PROD-14',
    });
  });

  it('says which rating was meant for what is now another claim', () => {
    const saved = aClaim({ text: 'Theirs' });
    expect(wishWords({ id: 1, kind: 'rate', value: 'accurate' }, saved)).toEqual({
      theirs: 'Theirs',
      mine: 'Accurate',
    });
    expect(wishWords({ id: 1, kind: 'rate', value: null }, saved).mine).toBe('Not rated');
  });
});
