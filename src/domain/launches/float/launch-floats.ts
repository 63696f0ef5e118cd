import type { CalendarDate } from '../../calendar/calendar-date';
import { analysePlan } from '../../schedule/analyse-plan';
import type { Analysis } from '../../schedule/analysis';
import type { MilestoneId, Plan } from '../../schedule/plan';
import { leadsTo } from '../leads-to';

/** Floats are working days of the milestone's calendar. */
export interface LaunchFloat {
  readonly float: number;
  /** How far it can slip before what waits for it must move; where nothing waits, the float. */
  readonly free: number;
  /** The last day on which it can be due. */
  readonly latest: CalendarDate;
  readonly critical: boolean;
}

/** A plan gone through forward and backward. */
export interface Analysed {
  readonly plan: Plan;
  readonly analysis: Analysis;
}

export interface AnalysedLaunch {
  /** What leads to T-0, itself included; all of it where T-0 is not named or has no day. */
  readonly toT0: Analysed;
  /** With what hangs on those besides. */
  readonly whole: Analysed;
}

/** What does not lead to T-0 may last as long as it likes; what is finished binds nothing that is still open. */
export function analyseLaunch(plan: Plan, t0: MilestoneId | null): AnalysedLaunch {
  const open = openPlan(plan);
  const toT0 = leadingToT0(open, t0);
  const whole = analysed(open);
  return { toT0: toT0.end === undefined ? whole : analysed(toT0), whole };
}

/** What is still open and leads to T-0; all that is open where T-0 is not named or has no day. */
export function planToT0(plan: Plan, t0: MilestoneId | null): Plan {
  return leadingToT0(openPlan(plan), t0);
}

function leadingToT0(open: Plan, t0: MilestoneId | null): Plan {
  if (t0 === null || !open.milestones.some(({ id, due }) => id === t0 && due !== undefined)) return open;
  const leading = leadsTo(open, t0).add(t0);
  return {
    ...open,
    milestones: open.milestones.filter(({ id }) => leading.has(id)),
    dependencies: open.dependencies.filter(({ from, to }) => leading.has(from) && leading.has(to)),
    end: t0,
  };
}

function openPlan(plan: Plan): Plan {
  const done = new Set(plan.milestones.flatMap(({ id, state }) => (state === 'done' ? [id] : [])));
  return { ...plan, dependencies: plan.dependencies.filter(({ to }) => !done.has(to)) };
}

function analysed(plan: Plan): Analysed {
  return { plan, analysis: analysePlan(plan) };
}

/**
 * How far the milestones of a launch can slip before T-0, or what may not move, must. Without T-0 the milestone that
 * finishes last stands for it. Finished milestones, those without a date and those that do not lead to T-0 have none.
 */
export function launchFloats(plan: Plan, t0: MilestoneId | null): Map<MilestoneId, LaunchFloat> {
  return floatsIn(analyseLaunch(plan, t0));
}

export function floatsIn({ toT0, whole }: AnalysedLaunch): Map<MilestoneId, LaunchFloat> {
  const floats = new Map<MilestoneId, LaunchFloat>();
  for (const { id, state } of toT0.plan.milestones) {
    const found = toT0.analysis.get(id);
    if (found === undefined || state === 'done') continue;
    const { totalFloat, lateFinish, critical, freeFloat } = found;
    const free = whole.analysis.get(id)?.freeFloat ?? freeFloat;
    floats.set(id, { float: totalFloat, free, latest: lateFinish, critical });
  }
  return floats;
}
