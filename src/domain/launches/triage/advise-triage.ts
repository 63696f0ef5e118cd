import { compareText } from '../../schedule/compare-text';
import { productionStates } from '../changes/change-request';
import { adviseAsset } from './advise-asset';
import { isMinor } from './is-minor';
import type { AdvisedAsset, TriageAsset, TriageCase } from './triage-case';

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
