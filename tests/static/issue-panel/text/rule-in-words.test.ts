import type { DependencyTerms } from '../../../../src/contract/dependency';
import { ruleInWords } from '../../../../static/issue-panel/text/rule-in-words';

const terms = (overrides: Partial<DependencyTerms>): DependencyTerms => ({
  type: 'FS',
  lag: 0,
  mode: 'at-least',
  maxLag: null,
  ...overrides,
});

describe('ruleInWords()', () => {
  it.each<[Partial<DependencyTerms>, string]>([
    [{}, 'starts after it finishes'],
    [{ lag: 2 }, 'starts at least 2 working days after it finishes'],
    [{ lag: -1 }, 'starts no earlier than 1 working day before it finishes'],
    [{ lag: 2, mode: 'exactly' }, 'starts exactly 2 working days after it finishes'],
    [{ lag: -2, mode: 'exactly' }, 'starts exactly 2 working days before it finishes'],
    [{ mode: 'exactly', type: 'SS' }, 'starts exactly when it starts'],
    [{ mode: 'keep-gap', type: 'FF' }, 'keeps its gap, and finishes after it finishes'],
    [{ lag: 3, type: 'SF' }, 'finishes at least 3 working days after it starts'],
    [{ lag: 1, maxLag: 5 }, 'starts at least 1 working day after it finishes, and at most 5 working days after'],
  ])('reads %j as "%s"', (overrides, text) => {
    expect(ruleInWords(terms(overrides), { predecessor: 'it' })).toBe(text);
  });
});
