import type { MilestoneId } from '../../schedule/plan';
import type { Rework } from '../../settings/settings';
import type { ProductionState } from '../changes/change-request';
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
