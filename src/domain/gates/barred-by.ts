import type { Approval, Gate } from './gate';
import { keptApart } from './kept-apart';
import { standingDecisions } from './standing-decisions';

/**
 * Separation of duties: the approval on which this person has decided already, and that must be kept apart from this
 * one. A decision that is voided bars nobody.
 */
export function barredBy(
  gate: Pick<Gate, 'criteria' | 'answers' | 'asset'>,
  criterion: Approval,
  account: string,
): Approval | undefined {
  return standingDecisions(gate).find(({ criterion: other, answer }) => {
    return answer.by === account && keptApart(criterion, other);
  })?.criterion;
}
