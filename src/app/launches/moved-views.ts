import type { MovedView } from '../../contract/launch';
import type { DatesView } from '../../contract/issue-card';
import type { Dates, Plan } from '../../domain/schedule/plan';
import type { Breach, Proposal, Shift } from '../../domain/schedule/ripple';

export function shiftView({ id, from, to, days }: Pick<Shift, 'id' | 'from' | 'to' | 'days'>): MovedView {
  return { issueId: id, from: datesView(from), to: datesView(to), days };
}

/** A proposal with the dates that the plan has. */
export function proposalView(plan: Plan, { id, to, days }: Proposal): MovedView {
  const { start = null, due = null } = plan.milestones.find((milestone) => milestone.id === id) ?? {};
  return { issueId: id, from: { start, due }, to: datesView(to), days };
}

export function breachView({ from, to, kind, needed, actual, days }: Breach) {
  return { from, to, standing: { kind, needed, actual, days } };
}

function datesView({ start, due }: Dates): DatesView {
  return { start: start ?? null, due };
}
