import type { CalendarDate } from '../calendar/calendar-date';
import type { Change, Milestone, MilestoneId, Plan } from '../schedule/plan';
import type { Ripple } from '../schedule/ripple';
import { brokenDependencies, brokenSuccessors } from './broken-successors';
import { fixedMilestones } from './fixed-milestones';
import { planAfter } from './plan-after';
import type { TrackedMilestone } from './tracked-milestone';

interface Outcome {
  readonly plan: Plan;
  /** Shifts that are only offered count among its proposals. */
  readonly ripple: Pick<Ripple, 'shifts'> & { readonly proposals: readonly Offered[] };
  readonly changes: readonly Change[];
  /** Milestones that are not in question; what is proposed for them stands. */
  readonly beyond?: Iterable<TrackedMilestone> | undefined;
}

interface Offered {
  readonly id: MilestoneId;
  readonly to: { readonly start?: CalendarDate | null | undefined; readonly due: CalendarDate | null };
}

/**
 * Milestones whose open proposal has lost its ground: a person set the date, it may not move, or every rule holds
 * without it, whether the other dates proposed come true or not. What a person proposes is for the sake of what comes
 * after: of that, every rule holds.
 */
export function mootProposals(
  milestones: Iterable<TrackedMilestone>,
  { plan, ripple, changes, beyond = [] }: Outcome,
): MilestoneId[] {
  const open = proposalsOf(milestones);
  if (open.length === 0) return [];
  const renewed = new Set(ripple.proposals.map(({ id }) => id));
  const changed = new Set(
    changes.filter(({ due, start }) => due !== undefined || start !== undefined).map(({ id }) => id),
  );
  const fixed = fixedMilestones(plan);
  const after = planAfter(plan, { changes, shifts: ripple.shifts });
  const waiting = open.filter(({ id }) => !renewed.has(id) && !changed.has(id) && !fixed.has(id));
  const unbearable = new Set(brokenDependencies(after).map(({ from }) => from));
  const byPeople = waiting.filter(({ id, by }) => by !== null && unbearable.has(id));
  const byPlan = waiting.filter(({ by }) => by === null);
  const certain = [...proposalsOf(beyond), ...ripple.proposals, ...byPeople];
  const founded = foundedIn(after, { waiting: byPlan, certain });
  for (const { id } of byPeople) founded.add(id);
  return open.map(({ id }) => id).filter((id) => !renewed.has(id) && !founded.has(id));
}

function proposalsOf(milestones: Iterable<TrackedMilestone>) {
  return [...milestones].flatMap(({ id, proposal }) => (proposal ? [{ id, to: proposal.to, by: proposal.by }] : []));
}

/** A date far down a chain is asked for by the dates proposed before it, not by those that stand. */
function foundedIn(
  plan: Plan,
  { waiting, certain }: { readonly waiting: readonly Offered[]; readonly certain: readonly Offered[] },
): Set<MilestoneId> {
  const offeredById = new Map([...waiting, ...certain].map((offered) => [offered.id, offered]));
  const isWaiting = new Set(waiting.map(({ id }) => id));
  const broken = brokenSuccessors(plan);
  const founded = new Set(waiting.map(({ id }) => id).filter((id) => broken.has(id)));
  const reasons = [...certain.map(({ id }) => id), ...founded];
  const asking = plan.dependencies.filter(({ from, to }) => offeredById.has(from) && isWaiting.has(to));
  const milestoneById = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
  // The list grows while it is walked.
  for (const from of reasons) {
    for (const dependency of asking.filter((candidate) => candidate.from === from)) {
      const { to } = dependency;
      if (founded.has(to)) continue;
      const ends = [moved(milestoneById.get(from), offeredById.get(from)), milestoneById.get(to)];
      const milestones = ends.filter((end) => end !== undefined);
      if (brokenDependencies({ ...plan, milestones, dependencies: [dependency] }).length === 0) continue;
      founded.add(to);
      reasons.push(to);
    }
  }
  return founded;
}

function moved(milestone: Milestone | undefined, offered: Offered | undefined): Milestone | undefined {
  return milestone && offered ? withDates(milestone, offered.to) : milestone;
}

function withDates(milestone: Milestone, { start, due }: Offered['to']): Milestone {
  return { ...milestone, start: start ?? undefined, due: due ?? undefined };
}
