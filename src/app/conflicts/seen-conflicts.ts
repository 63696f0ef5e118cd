import { conflictsOf, type Conflict } from '../../domain/launches/conflicts/conflicts-of';
import type { LinkedPlan } from '../../domain/launches/plan-of';
import type { LaunchSight } from '../launches/see-launch';

/** Conflicts of a launch. @param plan absent: as the viewer sees it, with both ends seen */
export function seenConflicts({ launch, milestones, plan: seen }: LaunchSight, plan: LinkedPlan = seen): Conflict[] {
  return conflictsOf(plan, {
    // What one person asks of another is no answer of the plan's to what does not hold.
    isProposed: (id) => milestones.get(id)?.proposal?.by === null,
    cycles: launch.cycles,
  });
}
