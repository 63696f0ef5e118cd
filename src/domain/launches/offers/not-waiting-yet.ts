import type { Dates, MilestoneId } from '../../schedule/plan';
import type { Ripple } from '../../schedule/ripple';
import { sameDates } from '../changes-by-people';
import type { TrackedMilestone } from '../tracked-milestone';

interface StillNew {
  readonly ripple: Ripple;
  /** Dates wait of which others depend: what is new must wait with them. */
  readonly mustWait: boolean;
}

/**
 * What a ripple brings that does not wait for an answer already. Looking at dependencies again, where no date has
 * changed, neither writes what somebody has been asked about, nor asks a second time.
 */
export function notWaitingYet(ripple: Ripple, milestones: ReadonlyMap<MilestoneId, TrackedMilestone>): StillNew {
  const isNew = ({ id, to }: { readonly id: MilestoneId; readonly to: Dates }): boolean => {
    const open = milestones.get(id)?.proposal;
    return !open || open.by !== null || !sameDates(open.to, { start: to.start ?? null, due: to.due });
  };
  const [shifts, proposals] = [ripple.shifts.filter(isNew), ripple.proposals.filter(isNew)];
  return { ripple: { ...ripple, shifts, proposals }, mustWait: shifts.length < ripple.shifts.length };
}
