import { compareWords } from '../../../../static/narrative-brief/compare/compare-words';
import { fc } from '../../../support/fast-check';

const texts = fc
  .array(fc.constantFrom('one', 'two', 'three', 'four', ' ', '\n', ', ', '. ', 'שלום', '🚀'))
  .map((parts) => parts.join(''));

describe('compareWords()', () => {
  it('marks the words that were taken out and put in', () => {
    expect(compareWords('Works in small teams only', 'Works in large teams only')).toEqual([
      { text: 'Works in ', kind: 'same' },
      { text: 'small', kind: 'removed' },
      { text: 'large', kind: 'added' },
      { text: ' teams only', kind: 'same' },
    ]);
  });

  it('joins changes between which only few words stayed', () => {
    expect(compareWords('It is 5 of 6 now', 'It is 4 of 7 now')).toEqual([
      { text: 'It is ', kind: 'same' },
      { text: '5 of 6', kind: 'removed' },
      { text: '4 of 7', kind: 'added' },
      { text: ' now', kind: 'same' },
    ]);
  });

  it('gives up on texts that have little in common, and shows both whole', () => {
    const before = Array.from({ length: 3_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 3_000 }, (_, index) => `b${index}`).join('\n');
    expect(compareWords(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('never loses or invents a character', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = compareWords(before, after);
        const without = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});
