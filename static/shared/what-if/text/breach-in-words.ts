import type { Standing } from '../../../../src/contract/dependency';
import type { WhatIf } from '../../../../src/contract/what-if';
import { formatDay } from '../../text/format-day';
import { formatWorkingDays } from '../../text/format-working-days';

/** How far a date is from what it needs: "4 working days short". */
export function awayInWords(standing: Standing): string {
  switch (standing.kind) {
    case 'holds':
      return 'holds';
    case 'short':
      return `${formatWorkingDays(Math.abs(standing.days))} short`;
    case 'not-exact':
      return `${formatWorkingDays(Math.abs(standing.days))} later than asked`;
    case 'too-late':
      return `${formatWorkingDays(Math.abs(standing.days))} past the longest gap`;
    case 'unknown':
      return 'cannot tell, a date is missing';
  }
}

/** Why a date would be broken: "is pinned to Mon 22 Jun but would need Fri 26 Jun, because Creative review (MKT-3) gates it". */
export function breachInWords({ predecessor, standing, successorPinned }: WhatIf['conflicts'][number]): string {
  const because = `because ${predecessor.summary} (${predecessor.key}) gates it`;
  if (!('needed' in standing)) return `is gated by ${predecessor.summary} (${predecessor.key})`;
  const stays = successorPinned ? 'is pinned to' : 'would be on';
  const needs = standing.kind === 'too-late' ? 'may be no later than' : 'would need';
  return `${stays} ${formatDay(standing.actual)} but ${needs} ${formatDay(standing.needed)}, ${because}`;
}
