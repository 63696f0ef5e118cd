import type { CalendarDate } from '../calendar/calendar-date';
import type { IssueId } from './issue-id';

/** What became of a feature that claims and briefs lean on. */
export type FeatureCause =
  /** Resolved without being delivered, such as "Won't do". */
  | 'descoped'
  /** Taken out of the epic it belonged to. */
  | 'left-epic'
  /** Taken out of a version it was to ship in. */
  | 'left-version'
  /** Its due date is now after the release of its version, or after its epic where the version has no date. */
  | 'moved-past-launch'
  /** It was done and is not any more. */
  | 'reopened'
  /** Deleted, or no longer to be seen by the app. */
  | 'gone';

/** One thing that happened to a feature after it was first named. */
export interface FeatureChange {
  /** Counts from 1. */
  readonly revision: number;
  readonly cause: FeatureCause;
  /** ISO instant. */
  readonly at: string;
  /** Account of the person who did it; null when Jira did not say. */
  readonly by: string | null;
}

/** What of an issue decides whether claims may lean on it. */
export interface FeatureFacts {
  /** Its name; null where it has not been looked at since names are kept. */
  readonly summary: string | null;
  readonly descoped: boolean;
  readonly done: boolean;
  readonly parentId: string | null;
  readonly versionIds: readonly string[];
  readonly pastLaunch: boolean;
  /** The due date itself: a second move past the launch is news again. */
  readonly due: CalendarDate | null;
}

/** A Jira issue that a claim or a brief names. It is watched from then on. */
export interface Feature {
  readonly id: IssueId;
  /** As last seen; null when it is gone. */
  readonly facts: FeatureFacts | null;
  /** Newest last, at most 20. */
  readonly changes: readonly FeatureChange[];
  /** Revision of the newest change; 0 when nothing has happened. */
  readonly revision: number;
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}

/** A feature as named by a claim or a brief row. Stale when the feature has changes after `seen`. */
export interface NamedFeature {
  readonly id: IssueId;
  /** Revision up to which a person has looked at what happened. */
  readonly seen: number;
}
