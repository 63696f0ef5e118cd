import { findRiskFlags } from '../../../../src/domain/narrative/risk-flags/find-risk-flags';
import { splitMarks } from '../../../../static/claim-table/text/split-marks';
import { fc } from '../../../support/fast-check';

function flag(from: number, to: number) {
  return { kind: 'ease', span: [from, to], why: 'why', mend: 'mend' } as const;
}

describe('splitMarks', () => {
  it('cuts out the risky words', () => {
    expect(splitMarks('Works with all tools', [flag(11, 14)])).toEqual([
      { text: 'Works with ', flag: null },
      { text: 'all', flag: flag(11, 14) },
      { text: ' tools', flag: null },
    ]);
  });

  it('gives words of two flags to the one that begins first', () => {
    const parts = splitMarks('100% secure', [flag(5, 11), flag(0, 7)]);
    expect(parts.map(({ text }) => text)).toEqual(['100% se', 'cure']);
  });

  it('keeps the text as it is, whatever is flagged', () => {
    const words = fc.constantFrom('all', 'best', '40%', 'one-click', 'AI-powered', 'secure', 'plain', '🙂', 'ends.');
    fc.assert(
      fc.property(fc.array(words), (picked) => {
        const text = picked.join(' ');
        expect(
          splitMarks(text, findRiskFlags(text))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
