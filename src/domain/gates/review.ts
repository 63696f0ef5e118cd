import type { MilestoneId } from '../schedule/plan';
import type { AssetVersion } from './gate';

export interface ReviewComment {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly resolved: { readonly by: string; readonly at: string } | null;
}

/** One version of an asset with what reviewers said about it. */
export interface ReviewRound {
  readonly issueId: MilestoneId;
  readonly asset: AssetVersion;
  /** Oldest first, at most 60. */
  readonly comments: readonly ReviewComment[];
}
