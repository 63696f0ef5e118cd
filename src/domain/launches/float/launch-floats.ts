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
  const stateById = new Map(plan.milestones.map(({ id, state }) => [id, state]));
  const whole = analysed({ ...plan, dependencies: plan.dependencies.filter(({ to }) => stateById.get(to) !== 'done') });
  if (t0 === null || !whole.analysis.has(t0)) return { toT0: whole, whole };
  const leading = leadsTo(whole.plan, t0).add(t0);
  const toT0 = {
    ...whole.plan,
    milestones: plan.milestones.filter(({ id }) => leading.has(id)),
    dependencies: whole.plan.dependencies.filter(({ from, to }) => leading.has(from) && leading.has(to)),
    end: t0,
  };
  return { toT0: analysed(toT0), whole };
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
