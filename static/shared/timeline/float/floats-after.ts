import { planToT0 } from '../../../../src/domain/launches/float/launch-floats';
import { analysePlan } from '../../../../src/domain/schedule/analyse-plan';
import type { Milestone, MilestoneId, Plan } from '../../../../src/domain/schedule/plan';
import type { LaunchDependencyView } from '../../../../src/contract/launch';
import { gapOf } from '../../../../src/domain/schedule/standing-of';
import type { Trial } from '../layout/lay-rows';
import type { TimelineModel } from '../model/timeline-model';
import type { FloatsShown } from './floats-shown';
import { datesOf, idOf, planOfView } from './plan-of-view';

export type FloatsAfter = (trials: ReadonlyMap<string, Trial>) => FloatsShown;

/**
 * Floats with dates that are tried. What would only be proposed stays where it is: nobody has agreed to it yet.
 * What leads to T-0 is found once, as dates are tried many times a second.
 */
export function floatsAfter(model: TimelineModel): FloatsAfter {
  const { issueId } = model.launch.t0;
  const plan = planToT0(planOfView(model), issueId === null ? null : idOf(issueId));
  return (trials) => floatsIn({ ...plan, milestones: plan.milestones.map((one) => tried(one, trials.get(one.id))) });
}

function tried(milestone: Milestone, trial: Trial | undefined): Milestone {
  return trial === undefined || trial.kind === 'proposed' ? milestone : { ...milestone, ...datesOf(trial.to) };
}

function floatsIn(plan: Plan): FloatsShown {
  const analysis = analysePlan(plan);
  const placed = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
  const isCritical = (id: MilestoneId) => analysis.get(id)?.critical === true && placed.get(id)?.state !== 'done';
  const isTight = ({ from, to, type, lag, mode, overridden }: LaunchDependencyView) => {
    const ends = { from: idOf(from), to: idOf(to) };
    if (overridden || !isCritical(ends.from) || !isCritical(ends.to)) return false;
    const milestones = [ends.from, ends.to].flatMap((id) => placed.get(id) ?? []);
    return (gapOf({ ...plan, milestones }, { ...ends, type, lag, mode, overridden }) ?? Infinity) <= lag;
  };
  // Asked for each arrow in sight, again and again.
  const known = new Map<string, boolean>();
  return {
    floatOf: ({ id, state }) => {
      const found = state === 'done' ? undefined : analysis.get(idOf(id));
      return found && { float: found.totalFloat, latest: found.lateFinish, critical: found.critical };
    },
    isCritical: (dependency) => {
      const { linkId } = dependency;
      const is = known.get(linkId) ?? isTight(dependency);
      known.set(linkId, is);
      return is;
    },
  };
}
