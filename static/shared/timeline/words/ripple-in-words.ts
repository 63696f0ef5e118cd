import type { TryReply } from '../../../../src/contract/launch';
import { count } from '../../text/count';
import { formatWorkingDays } from '../../text/format-working-days';

export type TriedRipple = Extract<TryReply, { kind: 'ripple' }>;

/** "Moves 7 issues by up to 7 working days · 1 conflict · 2 product dates would be proposed". */
export function rippleInWords({ shifts, proposals, conflicts, hidden }: TriedRipple): string {
  const furthest = Math.max(0, ...shifts.map(({ days }) => Math.abs(days)));
  const upTo = shifts.length > 1 ? 'up to ' : '';
  const parts = [
    shifts.length === 0
      ? 'Moves nothing else'
      : `Moves ${count(shifts.length, 'issue')} by ${upTo}${formatWorkingDays(furthest)}`,
    conflicts.length > 0 && count(conflicts.length, 'conflict'),
    proposals.length > 0 && `${count(proposals.length, 'product date')} would be proposed`,
    hidden > 0 && `${count(hidden, 'issue')} you may not see would move too`,
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
