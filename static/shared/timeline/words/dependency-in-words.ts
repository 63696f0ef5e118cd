import type { LaunchDependencyView } from '../../../../src/contract/launch';
import { formatDay } from '../../text/format-day';
import { formatWorkingDays } from '../../text/format-working-days';

type Rule = Pick<LaunchDependencyView, 'type' | 'lag' | 'mode'>;

const ends = {
  FS: ['starts', 'finishes'],
  SS: ['starts', 'starts'],
  FF: ['finishes', 'finishes'],
  SF: ['finishes', 'starts'],
} as const;

/**
 * What a dependency asks of the one that waits: "starts at least 2 working days after it finishes".
 * @param other the one that is waited for, as it stands in the sentence
 */
export function ruleInWords({ type, lag, mode }: Rule, other: string): string {
  const [verb, anchor] = ends[type];
  const days = formatWorkingDays(Math.abs(lag));
  const place = lag === 0 ? 'after' : `${days} ${lag < 0 ? 'before' : 'after'}`;
  const start = { 'at-least': lag === 0 ? '' : 'at least ', exactly: 'exactly ', 'keep-gap': 'at least ' }[mode];
  const bound = lag < 0 && mode !== 'exactly' ? 'no earlier than ' : start;
  const rule = `${verb} ${bound}${lag === 0 ? (mode === 'exactly' ? 'when' : 'after') : place} ${other} ${anchor}`;
  return mode === 'keep-gap' ? `${rule}, and keeps its gap` : rule;
}

/** How it stands: "holds", "4 working days short: needs Mon 18 May, is set to Tue 12 May", "overridden, not enforced". */
export function standingInWords({ standing, overridden }: LaunchDependencyView, thisYear: number): string {
  if (overridden) return 'overridden by a person, not enforced';
  switch (standing.kind) {
    case 'holds':
      return 'holds';
    case 'unknown':
      return 'cannot tell, a date is missing';
    case 'short':
    case 'not-exact':
    case 'too-late': {
      const word = { short: 'short', 'not-exact': 'off the exact day', 'too-late': 'past the longest gap' }[
        standing.kind
      ];
      const needed = formatDay(standing.needed, thisYear);
      return `${formatWorkingDays(Math.abs(standing.days))} ${word}: needs ${needed}, is set to ${formatDay(standing.actual, thisYear)}`;
    }
  }
}
