import type { GateBrief } from '../../contract/gate';
import type { DependencyView, Standing } from '../../contract/dependency';
import type { WorkCalendar } from '../../domain/calendar/work-calendar';
import { planOf, type LinkedDependency, type LinkedPlan } from '../../domain/launches/plan-of';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId, Plan } from '../../domain/schedule/plan';
import { gapOf, standingOf } from '../../domain/schedule/standing-of';
import type { Issue } from '../ports';
import { cardOf } from './to-card';

/** The plan as far as the viewer sees it: an issue they may not see has no dates, so nothing of it can be inferred. */
export function visiblePlan(
  milestones: Iterable<TrackedMilestone>,
  visible: ReadonlyMap<MilestoneId, Issue>,
  calendars: ReadonlyMap<string, WorkCalendar>,
): LinkedPlan {
  return planOf({
    milestones,
    facts: visible,
    calendars,
    dates: ({ id }) => visible.get(id)?.dates ?? { start: null, due: null },
  });
}

interface Sight {
  readonly gates: ReadonlyMap<MilestoneId, GateBrief>;
  readonly plan: LinkedPlan;
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
  readonly nameByAccount: ReadonlyMap<string, string>;
}

/** Dependencies of a plan for which one end is the issue in view; `other` names the end to be shown. */
export function dependencyViews(
  { plan, milestones, visible, gates, nameByAccount }: Sight,
  { id, other }: { readonly id: MilestoneId; readonly other: 'from' | 'to' },
): DependencyView[] {
  const own = other === 'from' ? 'to' : 'from';
  return plan.dependencies
    .filter((dependency) => dependency[own] === id)
    .map((dependency) => ({
      ...termsOf(dependency),
      issue: cardOf(visible, dependency[other]),
      gate: gates.get(dependency[other]) ?? null,
      ...figures(plan, dependency),
      settled: visible.has(dependency[other]) ? settledView(milestones, dependency, nameByAccount) : null,
      proposed: visible.has(dependency.to) ? (milestones.get(dependency.to)?.proposal?.to ?? null) : null,
    }))
    .sort(byDue);
}

function settledView(
  milestones: Sight['milestones'],
  { to, linkId }: LinkedDependency,
  nameByAccount: Sight['nameByAccount'],
): DependencyView['settled'] {
  const settled = milestones.get(to)?.gatedBy.find((gate) => gate.linkId === linkId)?.settled;
  return settled ? { ...settled, by: nameByAccount.get(settled.by) ?? null } : null;
}

function termsOf({ linkId, type, lag, mode, maxLag, overridden }: LinkedDependency) {
  return { linkId, type, lag, mode, maxLag: maxLag ?? null, overridden };
}

function figures(plan: Plan, dependency: LinkedDependency): Pick<DependencyView, 'gap' | 'standing'> {
  return { gap: gapOf(plan, dependency) ?? null, standing: toStanding(plan, dependency) };
}

export function toStanding(plan: Plan, dependency: LinkedDependency): Standing {
  const standing = standingOf(plan, dependency);
  if (standing.kind === 'holds' || standing.kind === 'unknown') return { kind: standing.kind };
  const { kind, needed, actual, days } = standing;
  return { kind, needed, actual, days };
}

function byDue(one: DependencyView, other: DependencyView): number {
  const [a, b] = [one, other].map(({ issue, linkId }) => `${issue?.due ?? '9999'} ${issue?.key ?? linkId}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
