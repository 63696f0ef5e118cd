import { compareText } from '../../schedule/compare-text';
import type { MilestoneId } from '../../schedule/plan';
import type { Rework } from '../../settings/settings';
import { productionStates, type ProductionState } from '../changes/change-request';
import { adviseAsset } from './advise-asset';
import { isMinor } from './is-minor';
import type { TriageChoice } from './triage';

/** An asset of the launch, as it stands. */
export interface TriageAsset {
  readonly issueId: MilestoneId;
  readonly state: ProductionState;
  /** Claims that name a changed feature. */
  readonly claims: number;
  /** As the settings name it; null: not known. */
  readonly channel: string | null;
  /** Working days left before T-0; null: T-0 has no day. */
  readonly room: number | null;
}

export interface TriageCase {
  /** Calendar days by which T-0 is later than it was. */
  readonly days: number;
  /** Some feature has changed since. */
  readonly scopeChanged: boolean;
  readonly assets: readonly TriageAsset[];
  /** The one that matters most first. */
  readonly channels: readonly string[];
  readonly hours: Rework['hours'];
}

export interface AdvisedAsset extends TriageAsset {
  readonly advice: TriageChoice;
  /** A sentence without a full stop at the end. */
  readonly why: string;
  /** Hours of what is advised. */
  readonly hours: number;
}

export interface TriageAdvice {
  readonly kind: 'none' | 'hold' | 'triage';
  /** By priority of their channels, then by how far they have come. */
  readonly rows: readonly AdvisedAsset[];
  /** Assets beyond the rows: nothing touches them. */
  readonly held: number;
}

/**
 * What is to become of the assets of a launch that is late. Under two weeks and with the features as they were, all hold.
 * Where the scope has changed, those that name a changed feature are decided on one by one, by the priority of their
 * channels; where the delay is longer, all are.
 * Source: "Synchronizing Product Launches with Marketing Production", its answer on delays.
 */
export function adviseTriage(delay: TriageCase): TriageAdvice {
  const { days, scopeChanged, assets } = delay;
  if (days <= 0 && !scopeChanged) return { kind: 'none', rows: [], held: assets.length };
  const affected = isMinor(days) && scopeChanged ? assets.filter(({ claims }) => claims > 0) : assets;
  const rows = affected.map((asset) => ({ ...asset, ...adviseAsset(asset, delay) })).sort(byPriority(delay.channels));
  const kind = isMinor(days) && !scopeChanged ? 'hold' : 'triage';
  return { kind, rows, held: assets.length - affected.length };
}

function byPriority(channels: readonly string[]) {
  const rank = ({ channel }: TriageAsset) => (channel === null ? channels.length : channels.indexOf(channel));
  const progress = ({ state }: TriageAsset) => productionStates.indexOf(state);
  return (one: TriageAsset, other: TriageAsset) =>
    rank(one) - rank(other) || progress(other) - progress(one) || compareText(one.issueId, other.issueId);
}
