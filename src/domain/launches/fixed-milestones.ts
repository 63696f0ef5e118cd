import type { MilestoneId, Plan } from '../schedule/plan';
import { freedomOf } from '../schedule/freedom-of';

/** Milestones that no ripple moves: finished or pinned. */
export function fixedMilestones({ milestones, productDates }: Plan): Set<MilestoneId> {
  const fixed = milestones.filter((milestone) => freedomOf(milestone, productDates) === 'fixed');
  return new Set(fixed.map(({ id }) => id));
}
