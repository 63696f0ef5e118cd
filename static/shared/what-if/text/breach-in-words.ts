import type { WhatIf } from '../../../../src/contract/what-if';
import { formatDay } from '../../text/format-day';
import { issueName } from '../../text/issue-name';

/** Why a date would be broken: "is pinned to Mon 22 Jun but would need Fri 26 Jun, because Creative review (MKT-3) gates it". */
export function breachInWords({ predecessor, standing, successorPinned }: WhatIf['conflicts'][number]): string {
  const because = `because ${issueName(predecessor)} gates it`;
  if (!('needed' in standing)) return `is gated by ${issueName(predecessor)}`;
  const stays = successorPinned ? 'is pinned to' : 'would be on';
  const needs = standing.kind === 'too-late' ? 'may be no later than' : 'would need';
  return `${stays} ${formatDay(standing.actual)} but ${needs} ${formatDay(standing.needed)}, ${because}`;
}
