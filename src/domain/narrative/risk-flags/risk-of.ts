import type { RiskFlag, RiskKind } from './risk-flag';

/**
 * How dear a wrong claim of this kind is. Security and compliance bind by contract and law, and one counterexample is a
 * breach; numbers must be proven when a reader asks; an absolute falls with its first exception; AI names a method that is
 * there or not; promises and comparisons are tested later, or by others; ease is mostly a matter of opinion.
 */
const weightByKind: Readonly<Record<RiskKind, number>> = {
  security: 13,
  number: 11,
  absolute: 8,
  ai: 7,
  future: 6,
  comparison: 5,
  ease: 3,
};

/** @returns a rank, higher is riskier; 0 without flags. Several flags add up: each one is a thing to prove. */
export function riskOf(flags: readonly RiskFlag[]): number {
  return flags.reduce((sum, { kind }) => sum + weightByKind[kind], 0);
}
