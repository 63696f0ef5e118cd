import { computeRipple } from '../schedule/compute-ripple';
import type { Change, Plan } from '../schedule/plan';
import type { Proposal, Ripple, Shift } from '../schedule/ripple';
import type { Dial } from '../settings/settings';

/** Each proposal is kept with its whole way: those of a long chain must not burst the record of their ripple. */
const mostAtOnce = 100;

/**
 * What follows from new dates, as far as it may follow by itself. A ripple above the dial moves nothing: each date is
 * offered instead. Of a ripple of more than a hundred dates the first are offered; accepting them offers the next.
 */
export function rippleUnderDial(plan: Plan, changes: readonly Change[], dial: Dial): Ripple {
  const ripple = computeRipple(plan, changes);
  if (!mustAsk(ripple.shifts, dial)) return ripple;
  const still = computeRipple(asked(plan), changes);
  const offers = [...ripple.shifts.map(toProposal), ...ripple.proposals];
  if (offers.length > mostAtOnce) return still;
  return { ...still, proposals: offers.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function mustAsk(shifts: readonly Shift[], dial: Dial): boolean {
  switch (dial.kind) {
    case 'apply':
      return false;
    case 'ask':
      return shifts.length > 0;
    case 'ask-above':
      return shifts.some(({ days }) => Math.abs(days) > dial.days);
  }
}

/** The same plan with nobody free to move: so dependencies are judged by the dates that stand. */
function asked(plan: Plan): Plan {
  const milestones = plan.milestones.map((milestone) => ({ ...milestone, role: 'product' as const }));
  return { ...plan, milestones, productDates: 'propose' };
}

function toProposal({ id, to, days, via }: Shift): Proposal {
  return { id, to, days, via };
}
