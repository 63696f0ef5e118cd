import type { ChangeCause, ReworkImpact } from '../../domain/launches/changes/change-request';
import { featuresOf } from '../../domain/launches/changes/features-of';
import { reworkImpact, type TouchedAsset } from '../../domain/launches/changes/rework-impact';
import type { Claim } from '../../domain/narrative/claim';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Settings } from '../../domain/settings/settings';
import type { Touch } from './read-touch';
import type { WholeLaunch } from './see-whole';

/** What a change costs as things stand. */
export function impactOf(
  { plan, milestones }: WholeLaunch,
  cause: ChangeCause,
  { touch, settings }: { readonly touch: Touch; readonly settings: Settings },
): ReworkImpact {
  const features = new Set(featuresOf(cause));
  const naming = [...touch.claims.keys()].map((id) => ({ id, count: claimsAbout(touch, id, features).length }));
  const assets = naming.flatMap(({ id, count }) => (count > 0 ? [assetOf(touch, id, count)] : []));
  const cellIn = cause.kind === 'format' ? cause.cell.issueId : null;
  const made = cellIn !== null && milestones.has(cellIn) ? [assetOf(touch, cellIn, 0)] : [];
  const briefs = touch.briefs.filter(({ content }) =>
    content.edges.some(({ feature }) => feature !== null && features.has(feature.id)),
  );
  const touched = { assets: [...assets, ...made], briefs: briefs.map(({ epicId }) => epicId) };
  return reworkImpact(plan, touched, settings.rework);
}

/** Claims of an issue that name one of the features. */
export function claimsAbout({ claims }: Touch, id: MilestoneId, features: ReadonlySet<MilestoneId>): readonly Claim[] {
  return (claims.get(id) ?? []).filter((claim) => claim.features.some((named) => features.has(named.id)));
}

function assetOf({ stateOf }: Touch, issueId: MilestoneId, claims: number): TouchedAsset {
  return { issueId, state: stateOf(issueId), claims };
}
