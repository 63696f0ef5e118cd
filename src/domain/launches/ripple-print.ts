import { compareText } from '../schedule/compare-text';
import type { Dates, MilestoneId } from '../schedule/plan';

interface Step {
  readonly id: MilestoneId;
  readonly to: Dates;
}

/**
 * All dates that a ripple gives, as one text: the same for ripples that give the same dates, whatever they came from. What
 * a person was shown is known again by it.
 */
export function ripplePrint(ripple: { readonly shifts: readonly Step[]; readonly proposals: readonly Step[] }): string {
  return [...linesOf('shift', ripple.shifts), ...linesOf('proposal', ripple.proposals)].sort(compareText).join('\n');
}

function linesOf(kind: 'shift' | 'proposal', steps: readonly Step[]): string[] {
  return steps.map(({ id, to }) => `${id} ${to.start ?? ''} ${to.due} ${kind}`);
}
