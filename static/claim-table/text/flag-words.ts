import type { RiskKind } from '../../../src/domain/narrative/risk-flags/risk-flag';

/** What stands beside the flag, and in the filter. */
export const flagWords: Readonly<Record<RiskKind, string>> = {
  number: 'number',
  absolute: 'absolute',
  ai: 'AI',
  ease: 'ease',
  comparison: 'comparison',
  security: 'security',
  future: 'future',
};
