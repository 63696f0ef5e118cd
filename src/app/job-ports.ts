import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { BaselineRef, LaunchId, RippleId } from '../domain/launches/launch';
import type { KnownDates } from '../domain/launches/tracked-milestone';
import type { IssueId } from '../domain/narrative/issue-id';
import type { MilestoneId } from '../domain/schedule/plan';

/** What was seen of a person's change: by whom and when (ISO instant), as far as Jira said. */
export interface Sighting {
  readonly by: string | null;
  readonly at: string;
}

export type Job =
  /** Takes a ripple back as far as it still stands; `withCause`: the dates that set it off as well. `issueIds`: those the person may edit. */
  | {
      readonly kind: 'undo';
      readonly launchId: LaunchId;
      readonly rippleId: RippleId;
      readonly issueIds: readonly MilestoneId[];
      readonly withCause: boolean;
      readonly seen: Sighting;
    }
  /** A person says yes to offered dates. */
  | {
      readonly kind: 'take-offer';
      readonly launchId: LaunchId;
      readonly rippleId: RippleId;
      readonly issueIds: readonly MilestoneId[];
      readonly seen: Sighting;
    }
  /** Raises what somebody must look at, and tells people what is due. `rippleId`: after this ripple. */
  | { readonly kind: 'signals'; readonly launchId: LaunchId; readonly rippleId: RippleId | null }
  /** Dates of these issues may have changed. */
  | {
      readonly kind: 'settle';
      readonly launchId: LaunchId;
      readonly issueIds: readonly MilestoneId[];
      readonly seen: Sighting;
      /** The dates that were given, as far as the event told them. */
      readonly gave?: Partial<KnownDates> | undefined;
      /** The print of what the person was shown: a ripple that is another one is offered, not written. */
      readonly shown?: string | undefined;
    }
  /** These issues must be judged against their predecessors again: a dependency, status or pin changed. */
  | {
      readonly kind: 'judge';
      readonly launchId: LaunchId;
      readonly issueIds: readonly MilestoneId[];
      readonly cause: 'dependency' | 'status';
      readonly seen: Sighting;
    }
  | { readonly kind: 'link-drawn'; readonly issueIds: readonly MilestoneId[]; readonly seen: Sighting }
  | { readonly kind: 'link-removed'; readonly linkId: string; readonly issueIds: readonly MilestoneId[] }
  | { readonly kind: 'issue-deleted'; readonly issueId: MilestoneId }
  /** Something happened to an issue that claims or briefs name. */
  | { readonly kind: 'feature-changed'; readonly issueId: IssueId; readonly seen: Sighting }
  /** Brings every feature level with Jira, whatever event was lost. */
  | { readonly kind: 'check-features' }
  | { readonly kind: 'adopt'; readonly after: string | null }
  | { readonly kind: 'reconcile'; readonly launchId: LaunchId }
  /** Sets off the reconciliation of these launches, so many seconds from now. */
  | { readonly kind: 'reconcile-page'; readonly launchIds: readonly LaunchId[]; readonly wait: number }
  /** A person wants T-0 on another day, with all that hangs on it. */
  | { readonly kind: 'reanchor'; readonly launchId: LaunchId; readonly newT0: CalendarDate; readonly seen: Sighting }
  /** A person agrees to what a changed calendar implies. */
  | { readonly kind: 'level-calendar'; readonly launchId: LaunchId; readonly seen: Sighting }
  /** Judges gates again and tells Jira; `issueIds` null: all gates of the launch, and which gates lie before which milestone. */
  | { readonly kind: 'tell-gates'; readonly launchId: LaunchId; readonly issueIds: readonly MilestoneId[] | null }
  /** Somebody made an issue, or gave it another parent: it may add to a scope that is frozen. */
  | { readonly kind: 'feature-added'; readonly issueId: IssueId; readonly seen: Sighting }
  /** A gate has opened that freezes the scope: what belongs to the launch is written down. */
  | { readonly kind: 'freeze-scope'; readonly launchId: LaunchId }
  | {
      readonly kind: 'take-baseline';
      readonly launchId: LaunchId;
      readonly why: BaselineRef['why'];
      readonly seen: Sighting;
    };

export interface Jobs {
  /** At least once, in no order; jobs of one launch one after the other. `wait`: not before so many seconds, a quarter of an hour at most. */
  push(jobs: readonly Job[], wait?: number): Promise<void>;
}
