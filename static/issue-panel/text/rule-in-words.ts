import type { DependencyTerms } from '../../../src/contract/dependency';
import { formatWorkingDays } from '../../shared/text/format-working-days';

/** Names of the two ends, as they stand inside the sentence. */
export interface RuleEnds {
  /** "it", "this issue", "PROD-2" */
  readonly predecessor: string;
}

/**
 * The rule of a dependency without its subject, the successor:
 * "starts at least 2 working days after PROD-2 finishes".
 */
export function ruleInWords(terms: DependencyTerms, { predecessor }: RuleEnds): string {
  const anchor = `${predecessor} ${boundEnds[terms.type].predecessor}`;
  const rule = ruleOfMode(terms, boundEnds[terms.type].successor, anchor);
  return terms.maxLag === null ? rule : `${rule}, and at most ${formatWorkingDays(terms.maxLag)} after`;
}

/** Which end of which issue a type binds. */
export const boundEnds = {
  FS: { successor: 'starts', predecessor: 'finishes' },
  SS: { successor: 'starts', predecessor: 'starts' },
  FF: { successor: 'finishes', predecessor: 'finishes' },
  SF: { successor: 'finishes', predecessor: 'starts' },
} as const;

function ruleOfMode({ mode, lag }: DependencyTerms, verb: string, anchor: string): string {
  switch (mode) {
    case 'at-least':
      return `${verb} ${distanceAtLeast(lag, anchor)}`;
    case 'exactly':
      return `${verb} ${distanceExactly(lag, anchor)}`;
    case 'keep-gap':
      return `keeps its gap, and ${verb} ${distanceAtLeast(lag, anchor)}`;
  }
}

function distanceAtLeast(lag: number, anchor: string): string {
  if (lag === 0) return `after ${anchor}`;
  if (lag < 0) return `no earlier than ${formatWorkingDays(-lag)} before ${anchor}`;
  return `at least ${formatWorkingDays(lag)} after ${anchor}`;
}

function distanceExactly(lag: number, anchor: string): string {
  if (lag === 0) return `exactly when ${anchor}`;
  return `exactly ${formatWorkingDays(Math.abs(lag))} ${lag < 0 ? 'before' : 'after'} ${anchor}`;
}
