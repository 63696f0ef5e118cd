import { findRiskFlags } from '../../../../src/domain/narrative/risk-flags/find-risk-flags';
import { fc } from '../../../support/fast-check';
import { corpus } from './corpus';
import { heldOutCorpus } from './held-out-corpus';
import { kindOf, scoreFlags } from './score-flags';

describe('findRiskFlags', () => {
  test.each(corpus.map(([text, ...labels]) => ({ text, labels })))('judges "$text"', ({ text, labels }) => {
    const flags = findRiskFlags(text);

    expect([...new Set(flags.map(({ kind }) => kind))].sort()).toEqual([...new Set(labels.map(kindOf))].sort());
    expect(flags.map(({ kind, span }) => `${kind}:${text.slice(...span)}`)).toEqual(
      expect.arrayContaining(labels.filter((label) => label.includes(':'))),
    );
  });

  test('is tried on enough sentences, of which enough are plain', () => {
    const isPlain = ([, ...labels]: readonly string[]): boolean => labels.length === 0;

    expect(corpus.length).toBeGreaterThanOrEqual(250);
    expect(corpus.filter(isPlain).length / corpus.length).toBeGreaterThanOrEqual(0.45);
    expect(heldOutCorpus.length).toBeGreaterThanOrEqual(80);
  });

  test('is right about most sentences that its rules were not made for', () => {
    const overall = scoreFlags(heldOutCorpus, findRiskFlags).find(({ kind }) => kind === 'overall');

    expect(overall?.precision).toBeGreaterThan(0.95);
    expect(overall?.recall).toBeGreaterThan(0.93);
  });

  test('says why and what mends it, with the words found', () => {
    expect(findRiskFlags('Works with all major CRMs')).toEqual([
      {
        kind: 'absolute',
        span: [11, 14],
        why: '“all” promises there is no exception.',
        mend: 'Name the ones you checked.',
      },
    ]);
  });

  test('lets a number stand that has evidence, beside the claim or in it', () => {
    expect(findRiskFlags('Always saves 5 hours', { hasEvidence: true })).toMatchObject([{ kind: 'absolute' }]);
    expect(findRiskFlags('In a survey of 200 nurses, 62% preferred it')).toEqual([]);
  });

  test.each([
    ['non-breaking space and hyphen', 'Works out\u00a0of\u00a0the\u00a0box', 'out\u00a0of\u00a0the\u00a0box'],
    ['a curly apostrophe', 'The world’s first ward book', 'world’s first'],
    ['upper case', 'ONE-CLICK SETUP', 'ONE-CLICK'],
    ['right to left', 'ה־CRM הזה is AI-powered', 'AI-powered'],
    ['emoji', '👩‍💻🚀 AI-powered 🚀', 'AI-powered'],
    ['a letter whose lower case is longer', 'İstanbul İİİ is AI-powered', 'AI-powered'],
    ['markup', '<b>AI-powered</b>', 'AI-powered'],
    ['a null byte', '\0AI-powered\0', 'AI-powered'],
  ])('finds the words with %s', (_, text, words) => {
    expect(findRiskFlags(text).map(({ span }) => text.slice(...span))).toEqual([words]);
  });

  test.each(['https://example.com/ai/always?x=100%25', 'Mail best@ai.example', 'Open always.csv', 'Set all_users'])(
    'passes over the name in "%s"',
    (text) => {
      expect(findRiskFlags(text)).toEqual([]);
    },
  );

  test('gives spans in range, in order, never empty, and apart for each kind, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const flags = findRiskFlags(text);
        expect(flags.every(({ span: [from, to] }) => 0 <= from && from < to && to <= text.length)).toBe(true);
        for (const [index, { kind, span }] of flags.entries()) {
          const later = flags.slice(index + 1);
          expect(later.every((other) => other.span[0] >= span[0])).toBe(true);
          expect(later.every((other) => other.kind !== kind || other.span[0] >= span[1])).toBe(true);
        }
      }),
    );
  });

  test('is not changed by a plain sentence before or after', () => {
    const plain = 'The button is on the left.';
    const shift = plain.length + 1;
    fc.assert(
      fc.property(anyText, (text) => {
        const flags = findRiskFlags(text);
        expect(findRiskFlags(`${text}\n${plain}`)).toEqual(flags);
        expect(findRiskFlags(`${plain}\n${text}`)).toEqual(
          flags.map(({ span: [from, to], ...flag }) => ({ ...flag, span: [from + shift, to + shift] })),
        );
      }),
    );
  });
});

const words = [...new Set(corpus.flatMap(([text]) => text.split(' ')))];
/** Words of the corpus in any order, between anything, broken surrogates included. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));
