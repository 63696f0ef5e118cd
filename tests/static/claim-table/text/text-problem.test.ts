import { pastedProblem } from '../../../../static/claim-table/text/pasted-problem';
import { textProblem } from '../../../../static/claim-table/text/text-problem';

describe('textProblem', () => {
  it('says nothing of a text that fits', () => {
    expect(textProblem('text', '<script>alert(1)</script> שלום 🙂')).toBeNull();
    expect(textProblem('adjustment', '')).toBeNull();
  });

  it('names the length and the way out', () => {
    expect(textProblem('text', 'a'.repeat(10_000))).toBe(
      'Cannot save this claim: it has 10,000 characters, at most 1,000 fit. Shorten it',
    );
  });

  it('refuses an empty claim and characters that cannot be shown', () => {
    expect(textProblem('text', '  ')).toBe('Cannot save this claim: it is empty. Write the claim');
    expect(textProblem('evidence', 'a\u0000b')).toContain('Cannot save this evidence: it holds characters');
  });
});

describe('pastedProblem', () => {
  it('names the line that does not fit', () => {
    expect(pastedProblem(['fits', 'a'.repeat(1_001)], 0)).toBe(
      'Line 2: Cannot save this claim: it has 1,001 characters, at most 1,000 fit. Shorten it',
    );
  });

  it('counts what is there already', () => {
    expect(pastedProblem(['one', 'two'], 499)).toBe(
      'Cannot add 2 claims: there are 499, and at most 500 fit one issue. Leave some out',
    );
    expect(pastedProblem(['one'], 499)).toBeNull();
  });
});
