import type { InLaunch } from '../../contract/issue-panel';
import type { LinkedPlan } from '../../domain/launches/plan-of';
import { toStanding } from './dependency-views';
import type { PanelSources } from './panel-sources';
import { cardOf } from './to-card';

/** Dependencies of the issue in view that are in force and do not hold, and whose answer is not proposed already. */
export function panelConflicts(
  { issue, launch, milestones, visible }: PanelSources,
  plan: LinkedPlan,
): InLaunch['conflicts'] {
  return (
    plan.dependencies
      .filter(({ from, to, overridden }) => !overridden && (from === issue.id || to === issue.id))
      // Inside a circle nothing is enforced until it is cut.
      .filter(({ from, to }) => !launch.cycles.some((cycle) => cycle.includes(from) && cycle.includes(to)))
      // What is finished cannot come too early or too late any more.
      .filter(({ to }) => visible.get(to)?.state !== 'done')
      .map((dependency) => ({ ...dependency, standing: toStanding(plan, dependency) }))
      .filter(({ to, standing: { kind } }) => {
        // An open proposal of the plan's is the answer to a successor that sits wrong; only "too late" stays beside it.
        const proposed = milestones.get(to)?.proposal?.by === null;
        return proposed ? kind === 'too-late' : kind !== 'holds' && kind !== 'unknown';
      })
      .map(({ linkId, from, to, standing }) => ({
        linkId,
        predecessor: cardOf(visible, from),
        successor: cardOf(visible, to),
        standing,
      }))
  );
}
