import type { ImpactView } from '../../contract/change';
import type { ChangeCause, ReworkImpact } from '../../domain/launches/changes/change-request';
import { featuresOf } from '../../domain/launches/changes/features-of';
import { changeOf } from '../../domain/launches/changes/rework-moves';
import { dialOf } from '../../domain/launches/dial-of';
import { rippleUnderDial } from '../../domain/launches/ripple-under-dial';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { LaunchSight } from '../launches/see-launch';
import { cardOf } from '../panel/to-card';
import type { Issue } from '../ports';
import { claimsAbout } from './impact-of';
import type { Touch } from './read-touch';

interface Shown {
  readonly cause: ChangeCause;
  readonly impact: ReworkImpact;
  readonly touch: Touch;
  /** Nothing follows any more: it has been decided. */
  readonly isDecided: boolean;
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
}

/** What a change costs, as one viewer may know it: of hidden issues only that they count. */
export function impactView(sight: LaunchSight, shown: Shown): ImpactView {
  const { impact, visible, isDecided } = shown;
  const { hours, cost, assets, briefs } = impact;
  const touched = [...assets.map(({ issueId }) => issueId), ...briefs];
  return {
    ...{ hours, cost, currency: sight.settings.rework.currency },
    assets: assets.map(({ issueId, moves, ...asset }) => {
      const issue = cardOf(visible, issueId);
      const dates = moves && { from: moves.from, to: moves.to, days: moves.days };
      return { state: asset.state, claims: asset.claims, hours: asset.hours, issue, moves: issue && dates };
    }),
    briefs: briefs.map((id) => cardOf(visible, id)),
    claims: quotes(shown),
    follows: isDecided ? [] : followsOf(sight, impact),
    hidden: new Set(touched.filter((id) => !visible.has(id))).size,
  };
}

function quotes({ cause, impact, touch, visible }: Shown): ImpactView['claims'] {
  const features = new Set(featuresOf(cause));
  return impact.assets.flatMap(({ issueId }) => {
    const issue = cardOf(visible, issueId);
    return issue ? claimsAbout(touch, issueId, features).map(({ text }) => ({ issue, text })) : [];
  });
}

/** By the plan that the viewer sees, as when a date is tried. */
function followsOf({ launch, plan, settings, visible }: LaunchSight, { assets }: ReworkImpact): ImpactView['follows'] {
  const moving = assets.filter(({ issueId }) => visible.has(issueId));
  const changes = moving.flatMap(({ issueId, moves }) => (moves ? [changeOf(issueId, moves)] : []));
  if (changes.length === 0) return [];
  const { shifts, proposals } = rippleUnderDial(plan, changes, dialOf(launch, settings)).ripple;
  const own = new Set(changes.map(({ id }) => id));
  return [...shifts, ...proposals].flatMap(({ id, to, days }) => {
    const issue = own.has(id) ? null : cardOf(visible, id);
    return issue ? [{ issue, from: issue.due, to: to.due, days }] : [];
  });
}
