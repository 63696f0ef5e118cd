import { compareText } from '../schedule/compare-text';
import type { Dates, MilestoneId } from '../schedule/plan';

interface Step {
  readonly id: MilestoneId;
  readonly to: Dates;
}

/**
 * All dates that a ripple gives, as one text: the same for ripples that give the same dates, whatever they came from. What
 * a person was shown is known again by it.
 * @param isHeld its shifts are offered, not written
 */
export function ripplePrint(
  { shifts, proposals }: { readonly shifts: readonly Step[]; readonly proposals: readonly Step[] },
  { isHeld }: { readonly isHeld: boolean },
): string {
  return [...linesOf(isHeld ? 'offer' : 'shift', shifts), ...linesOf('proposal', proposals)]
    .sort(compareText)
    .join('\n');
}

function linesOf(kind: 'shift' | 'offer' | 'proposal', steps: readonly Step[]): string[] {
  return steps.map(({ id, to }) => `${id} ${to.start ?? ''} ${to.due} ${kind}`);
}
