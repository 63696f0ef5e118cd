import { analysePlan } from '../schedule/analyse-plan';
import type { MilestoneId, Plan } from '../schedule/plan';
import { leadsTo } from './leads-to';

export interface LaunchFloat {
  /** Working days of the milestone's calendar. */
  readonly float: number;
  readonly critical: boolean;
}

/**
 * How far the milestones of a launch can slip before T-0, or what may not move, must. Without T-0 the milestone that
 * finishes last stands for it. Finished milestones, those without a date and those that do not lead to T-0 have none.
 */
export function launchFloats(plan: Plan, t0: MilestoneId | null): Map<MilestoneId, LaunchFloat> {
  const stateById = new Map(plan.milestones.map(({ id, state }) => [id, state]));
  // What is finished cannot come too early any more: it binds nothing that is still open.
  const dependencies = plan.dependencies.filter(({ to }) => stateById.get(to) !== 'done');
  const open = { ...plan, dependencies, ...(t0 === null ? {} : { end: t0 }) };
  const analysis = analysePlan(open);
  const leading = t0 === null || !analysis.has(t0) ? undefined : leadsTo(open, t0).add(t0);
  const floats = new Map<MilestoneId, LaunchFloat>();
  for (const [id, { totalFloat, critical }] of analysis) {
    if (stateById.get(id) === 'done' || leading?.has(id) === false) continue;
    floats.set(id, { float: totalFloat, critical });
  }
  return floats;
}
