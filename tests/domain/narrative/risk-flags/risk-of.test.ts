import { findRiskFlags } from '../../../../src/domain/narrative/risk-flags/find-risk-flags';
import { riskOf } from '../../../../src/domain/narrative/risk-flags/risk-of';

describe('riskOf', () => {
  test('sorts claims riskiest first, plain ones last', () => {
    const claims = [
      'The button is on the left',
      'One-click setup',
      'The leading editor',
      'Coming soon',
      'Smart replies',
      'Works with all CRMs',
      'Saves 5 hours',
      'Messages are encrypted',
      'All messages are encrypted',
    ];
    const byRisk = (a: string, b: string): number => riskOf(findRiskFlags(b)) - riskOf(findRiskFlags(a));

    expect([...claims].sort(byRisk)).toEqual([...claims].reverse());
    expect(riskOf([])).toBe(0);
  });
});
