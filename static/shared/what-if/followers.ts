import type { MoveView, WhatIf } from '../../../src/contract/what-if';

/** What moves because of it; the issue itself is no consequence of itself. */
export function followers({ issue, shifts }: Pick<WhatIf, 'issue' | 'shifts'>): readonly MoveView[] {
  return shifts.filter((move) => move.issue.id !== issue.id);
}
