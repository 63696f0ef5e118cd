import { dependencyInWords } from '../../../../../static/launches/templates/text/dependency-in-words';

const plain = { from: 'a', to: 'b', type: 'FS', lag: 0, mode: 'at-least' } as const;

describe('dependencyInWords()', () => {
  it.each([
    ['Starts after Freeze finishes', {}],
    ['Starts 2 working days after Freeze finishes', { lag: 2 }],
    ['Starts exactly 1 working day after Freeze finishes', { lag: 1, mode: 'exactly' as const }],
    ['Starts up to 3 working days before Freeze finishes', { lag: -3 }],
    ['Finishes after Freeze starts, at most 5 working days later', { type: 'SF' as const, maxLag: 5 }],
    ['Finishes after Freeze finishes, keeps the gap', { type: 'FF' as const, mode: 'keep-gap' as const }],
  ])('says "%s"', (words, terms) => {
    expect(dependencyInWords({ ...plain, ...terms }, 'Freeze')).toBe(words);
  });
});
