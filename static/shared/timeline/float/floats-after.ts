import { launchFloats } from '../../../../src/domain/launches/float/launch-floats';
import { gapOf } from '../../../../src/domain/schedule/standing-of';
import type { Trial } from '../layout/lay-rows';
import type { TimelineModel } from '../model/timeline-model';
import type { FloatsShown } from './floats-shown';
import { idOf, planOfView } from './plan-of-view';

/** Floats with the dates tried. What would only be proposed stays where it is: nobody has agreed to it yet. */
export function floatsAfter(model: TimelineModel, trials: ReadonlyMap<string, Trial>): FloatsShown {
  const plan = planOfView(model, (milestone) => {
    const trial = trials.get(milestone.id);
    return trial === undefined || trial.kind === 'proposed' ? milestone : trial.to;
  });
  const { issueId } = model.launch.t0;
  const floats = launchFloats(plan, issueId === null ? null : idOf(issueId));
  const placed = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
  const tight = new Set<string>();
  for (const dependency of plan.dependencies) {
    const { from, to, lag, linkId, overridden } = dependency;
    if (overridden || !floats.get(from)?.critical || !floats.get(to)?.critical) continue;
    const ends = [from, to].flatMap((id) => placed.get(id) ?? []);
    if ((gapOf({ ...plan, milestones: ends }, dependency) ?? Infinity) <= lag) tight.add(linkId);
  }
  return {
    floatOf: ({ id }) => floats.get(idOf(id)),
    isCritical: ({ linkId }) => tight.has(linkId),
  };
}
