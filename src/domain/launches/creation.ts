import type { GateDraft } from '../gates/gate-draft';
import type { MilestoneId, Role } from '../schedule/plan';
import type { ProjectId } from '../settings/settings';
import type { Launch, LaunchId, Tier } from './launch';
import type { DependencyTerms, KnownDates, MilestoneRow } from './tracked-milestone';

/** The same as the id of the launch that comes of it, unless that one was there and came of another creation. */
export type CreationId = string & { readonly brand: 'CreationId' };

/** An issue to be made, or, with an id from the start, one that is taken in. */
export interface CreationRow extends MilestoneRow {
  readonly summary: string;
  readonly role: Role;
  readonly projectId: ProjectId;
  readonly typeId: string;
  readonly dates: KnownDates;
  readonly pinned: boolean;
  /** What the gate at this milestone is to ask for; null: there is none. */
  readonly gate: GateDraft | null;
  readonly assignee: string | null;
  /** null until the issue is there, and again once it has been deleted. */
  readonly issueId: MilestoneId | null;
  /** It was an issue before, and is never deleted with the launch. */
  readonly taken: boolean;
  /** Why the issue could not be deleted when it was to be; null: nobody has tried, or it is gone. */
  readonly kept: string | null;
}

/** A dependency to be drawn, by the keys of its rows. */
export interface CreationLink extends DependencyTerms {
  readonly from: string;
  readonly to: string;
  readonly drawn: boolean;
}

export interface UsedLaunch extends Pick<Launch, 'name' | 'namedAfter' | 'tier' | 't0' | 'people'> {
  /** Which of the rows were milestones already. */
  readonly members: readonly MilestoneId[];
}

/**
 * A launch in the making, written down before each step, so that it can be ended anywhere and gone on with or taken
 * back. Kept afterwards: it tells what the launch has made, should it be removed.
 */
export interface Creation {
  readonly id: CreationId;
  readonly launchId: LaunchId;
  /** Who makes it; only they can go on with it. */
  readonly accountId: string;
  /** ISO instant. */
  readonly at: string;
  readonly state: 'running' | 'done' | 'taking-back' | 'taken-back';
  readonly name: string;
  readonly tier: Tier | null;
  readonly people: Readonly<Record<string, string>>;
  readonly templateName: string | null;
  /** The version of the settings whose calendars its dates go with. */
  readonly calendarsOf: number;
  /** Key of the row that is the launch itself. */
  readonly t0: string;
  readonly rows: readonly CreationRow[];
  readonly links: readonly CreationLink[];
  /** The launch as it was before, where one that was there is used; it is so again once this is taken back. */
  readonly used: UsedLaunch | null;
  /** Keys of rows whose issues may have been made without the app hearing of it. */
  readonly asked: readonly string[];
  /** ISO instant at which Jira was asked for them; null: nothing is asked for. */
  readonly askedAt: string | null;
  /** What is done next: issues, the app's own records, links with their terms, baseline and end. */
  readonly stage: 'issues' | 'records' | 'links' | 'close';
  readonly version: number;
}
