import { readPhrases, wordsOf } from '../../../../src/domain/narrative/risk-flags/phrase';
import { phraseMatch } from '../../../../src/domain/narrative/risk-flags/phrase-match';
import { readTokens } from '../../../../src/domain/narrative/risk-flags/read-tokens';

/** What the phrase flags where it begins with the first word of the text. */
function flagged(phrase: string, text: string): string | undefined {
  const tokens = readTokens(text);
  const matches = readPhrases(phrase).flatMap((one) => phraseMatch(tokens, 0, one) ?? []);
  const [longest] = matches.sort((a, b) => b.to - a.to);
  return longest === undefined ? undefined : text.slice(tokens[longest.from]?.from, tokens[longest.to - 1]?.to);
}

describe('readPhrases', () => {
  test.each([
    { phrase: 'one click', text: 'One-click setup', words: 'One-click' },
    { phrase: 'one click', text: 'One, click', words: undefined },
    { phrase: 'one click', text: 'One clicks', words: undefined },
    { phrase: 'no|zero setup', text: 'Zero setup', words: 'Zero setup' },
    { phrase: 'out of the? box', text: 'Out of box', words: 'Out of box' },
    { phrase: 'out of the? box', text: 'Out of the box', words: 'Out of the box' },
    { phrase: 'save~ [# hours]', text: 'Saved twenty-five hours', words: 'twenty-five hours' },
    { phrase: 'the only _ tool', text: 'The only free tool', words: 'The only free tool' },
    { phrase: 'unlike ^', text: 'Unlike Jira', words: 'Unlike Jira' },
    { phrase: 'unlike ^', text: 'Unlike drafts', words: undefined },
    { phrase: '=ML', text: 'ML', words: 'ML' },
    { phrase: '=ML', text: 'ml', words: undefined },
    { phrase: '## teams', text: '500 teams', words: '500 teams' },
    { phrase: '## teams', text: '5 teams', words: undefined },
    { phrase: '#+', text: '500+', words: '500+' },
    { phrase: '#+', text: '500', words: undefined },
    { phrase: '# %', text: '40 %', words: '40 %' },
    { phrase: 'two, two words\ntwo more', text: 'Two more', words: 'Two more' },
  ])('finds "$phrase" in "$text" as $words', ({ phrase, text, words }) => {
    expect(flagged(phrase, text)).toBe(words);
  });

  test('knows the first words of each phrase', () => {
    expect(readPhrases('save~|cut time, ## teams, =ML, the? end').map(({ keys }) => keys)).toEqual([
      ['save', 'saves', 'saved', 'saving', 'cut'],
      ['#'],
      ['ml'],
      ['the'],
      ['end'],
    ]);
  });
});

describe('wordsOf', () => {
  test.each([
    { verb: 'reduce~', words: ['reduce', 'reduces', 'reduced', 'reducing'] },
    { verb: 'simplify~', words: ['simplify', 'simplifies', 'simplified', 'simplifying'] },
    { verb: 'cut~', words: ['cut', 'cuts', 'cutting'] },
    { verb: 'process~', words: ['process', 'processes', 'processed', 'processing'] },
  ])('inflects $verb', ({ verb, words }) => {
    expect(wordsOf(verb)).toEqual(expect.arrayContaining(words));
  });
});
