import type { ApplyWhatIf, WhatIf } from '../../../src/contract/what-if';

/** What the person has seen, as the backend compares it with what the date would set off by then. */
export function shownOf({ issue, held, hidden, shifts, proposals }: WhatIf): ApplyWhatIf['shown'] {
  const moves = [
    ...shifts.map((move) => ({ issueId: move.issue.id, to: move.to, kind: 'shift' as const })),
    ...proposals.map((move) => ({ issueId: move.issue.id, to: move.to, kind: 'proposal' as const })),
  ];
  return { from: { start: issue.start, due: issue.due }, held, moves, hidden };
}
