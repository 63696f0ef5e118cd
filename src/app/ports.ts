import type { IssueFacts } from '../domain/launches/issue-facts';
import type { Launch, LaunchId, RippleId } from '../domain/launches/launch';
import type { StoredRipple, StoredShift } from '../domain/launches/stored-ripple';
import type { Feature, FeatureFacts } from '../domain/narrative/feature';
import type { IssueId } from '../domain/narrative/issue-id';
import type { ProjectId } from '../domain/settings/settings';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { KnownDates, TrackedMilestone } from '../domain/launches/tracked-milestone';
import type { MilestoneId } from '../domain/schedule/plan';
import type { GateState } from '../domain/gates/gate';
import type { GateStore } from './gate-ports';
import type { Holidays, LaunchRecords, SettingsStore, Site } from './launch-ports';
import type { Jobs } from './job-ports';
import type { NarrativeStore } from './narrative-ports';
import type { Messages, Pasts, SignalStore } from './signal-ports';

export type { Job, Jobs, Sighting } from './job-ports';

/** Who reads or writes in Jira: the app by itself, or the person whose request is being answered. */
export type Actor = 'app' | 'viewer';

/** An issue as the actor sees it. */
export interface Issue extends IssueFacts {
  readonly key: string;
  readonly projectId: ProjectId;
  readonly projectKey: string;
  readonly summary: string;
  readonly typeName: string;
  readonly statusName: string;
  /** Who is to do it; only read for a viewer. */
  readonly assignee: { readonly accountId: string; readonly name: string } | null;
}

/** With its fix versions, which make reading many issues cost ten times as much. */
export interface VersionedIssue extends Issue {
  /** First fix version. */
  readonly versionName: string | null;
  /** Release day of the first fix version that has one. */
  readonly releaseDay: CalendarDate | null;
}

/** An issue link of type Gates. */
export interface GatesLink {
  readonly linkId: string;
  readonly from: MilestoneId;
  readonly to: MilestoneId;
}

export type WriteOutcome =
  | { readonly kind: 'written' }
  /** `reason` says what Jira refused and what to do, in words for the user. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Deleted, or not to be seen by the actor. */
  | { readonly kind: 'vanished' };

export interface Rights {
  readonly canLink: boolean;
  readonly canEdit: boolean;
}

/** A page of issues that hold links of type Gates; `next` null: the last one. */
export interface LinkPage {
  readonly links: readonly GatesLink[];
  readonly next: string | null;
}

/**
 * Jira. Issues that are deleted, or that the actor may not see, are absent from replies.
 * @throws Outage when Jira cannot be reached or keeps refusing for load.
 */
export interface Issues {
  /** One request for each thousand. */
  read(ids: readonly MilestoneId[], actor: Actor): Promise<ReadonlyMap<MilestoneId, Issue>>;
  /** One request for each hundred. */
  readVersioned(ids: readonly MilestoneId[], actor: Actor): Promise<ReadonlyMap<MilestoneId, VersionedIssue>>;
  /** Links of type Gates of these issues, each once. */
  linksOf(ids: readonly MilestoneId[], actor: Actor): Promise<readonly GatesLink[]>;
  /** All links of type Gates on the site that the app sees, by pages. */
  linkPage(after: string | null): Promise<LinkPage>;
  /** `projectKey` is for the words of a refusal. */
  writeDates(
    id: MilestoneId,
    change: { from: KnownDates; to: KnownDates; projectKey?: string },
    actor: Actor,
  ): Promise<WriteOutcome>;
  link(ends: { from: MilestoneId; to: MilestoneId }): Promise<WriteOutcome>;
  /** Links two issues as the viewer with Jira's link type "Relates"; `vanished` where the site has none as well. */
  relate(ends: { from: MilestoneId; to: MilestoneId }): Promise<WriteOutcome>;
  unlink(linkId: string): Promise<WriteOutcome>;
  /** What the viewer may do with this issue. */
  rightsOn(id: MilestoneId): Promise<Rights>;
  /** Of these issues, those the viewer may edit. */
  editable(ids: readonly IssueId[]): Promise<ReadonlySet<IssueId>>;
  /** What decides whether claims may lean on these issues; those that are gone are absent. */
  featureFacts(ids: readonly IssueId[], actor: Actor): Promise<ReadonlyMap<IssueId, FeatureFacts>>;
  /** Names by account, as the viewer sees them. */
  names(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Made as the viewer, at most 50; in the order of the drafts. */
  create(drafts: readonly IssueDraft[]): Promise<readonly CreateOutcome[]>;
  /** Issues that this account has made for this creation, by the key of their row; the search may lag by seconds. */
  madeFor(creation: string, accountId: string): Promise<ReadonlyMap<string, MilestoneId>>;
  /** Deletes an issue as the viewer, with its links. */
  remove(id: MilestoneId): Promise<WriteOutcome>;
  /** Issues that the viewer finds, at most so many; a query that Jira does not take is refused. */
  search(jql: string, most: number): Promise<SearchOutcome>;
  /** An issue that is being moved to another status, as the app sees it now; undefined: gone, or hidden from the app. */
  moved(key: string): Promise<MovedIssue | undefined>;
  /** What a gate that is judged in a hurry asks of issues, in one request that needs no settings. */
  atGates(ids: readonly MilestoneId[], actor: Actor): Promise<ReadonlyMap<MilestoneId, IssueAtGate>>;
  /** Attachments of these issues as the actor sees them; issues that are absent are gone or hidden. */
  attachments(ids: readonly MilestoneId[], actor: Actor): Promise<ReadonlyMap<MilestoneId, readonly Attachment[]>>;
  /** Issues whose parent is one of these, as the app finds them; the search may lag by seconds. */
  children(epicIds: readonly MilestoneId[]): Promise<readonly MilestoneId[]>;
  /**
   * Writes how gates stand into the app's own fields and the property that Jira indexes.
   * @returns those of which Jira does not say all now: the issue is gone, or not the app's to edit
   */
  tellGates(gates: readonly ToldGate[]): Promise<ReadonlySet<MilestoneId>>;
  /** Makes the link type Gates, or finds it when it is there already, and looks the start date field up. */
  prepareSite(): Promise<SiteFacts>;
}

export interface MovedIssue {
  readonly id: MilestoneId;
  readonly key: string;
  readonly projectId: ProjectId;
  /** Issues that stand at the inward end of its links, of whatever type. */
  readonly linked: readonly { readonly from: MilestoneId; readonly typeName: string }[];
  /** What a status of a possible transition means; undefined: not known. */
  stateOf(statusId: string): IssueFacts['state'] | undefined;
}

export interface IssueAtGate {
  readonly key: string;
  readonly summary: string;
  readonly projectId: ProjectId;
  readonly state: IssueFacts['state'];
  readonly attachments: ReadonlySet<string>;
  /** It has a security level: not everyone in its project may see it. */
  readonly isGuarded: boolean;
  /** Names by account, of the people that stand in its fields. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Attachment {
  readonly id: string;
  readonly fileName: string;
}

/** How a gate stands, for Jira's fields; `state` null: the gate has been taken away. */
export interface ToldGate {
  readonly id: MilestoneId;
  readonly state: GateState | null;
  readonly missing: string;
  readonly asked: readonly string[];
}

/** An issue to be. */
export interface IssueDraft {
  readonly creation: string;
  readonly row: string;
  readonly projectId: ProjectId;
  readonly typeId: string;
  readonly summary: string;
  readonly dates: KnownDates;
  readonly assignee: string | null;
}

export type CreateOutcome =
  | { readonly kind: 'created'; readonly id: MilestoneId; readonly key: string }
  /** What Jira does not take, in words for the user, with the way out. `about`: it would do for another person. */
  | { readonly kind: 'refused'; readonly reason: string; readonly about?: 'assignee' | undefined };

export type SearchOutcome =
  | { readonly kind: 'found'; readonly issues: readonly Issue[]; readonly more: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

export interface SiteFacts {
  readonly linkTypeName: string;
  /** `customfield_10015` on most sites; null when the site has no field "Start date". */
  readonly startField: string | null;
}

/** A change of stored records; refused as a whole when one of them has been changed meanwhile. At most 25 records. */
export interface Changes {
  readonly launches?: readonly Launch[] | undefined;
  readonly milestones?: readonly TrackedMilestone[] | undefined;
  readonly ripples?: readonly StoredRipple[] | undefined;
  readonly removed?: readonly TrackedMilestone[] | undefined;
}

/** The app's own records. Reads by id are strict; listings may lag behind. */
export interface Store {
  /** What the app keeps of one issue, in one read. */
  known(id: MilestoneId): Promise<{ milestone?: TrackedMilestone | undefined; feature?: Feature | undefined }>;
  milestones(ids: readonly MilestoneId[]): Promise<ReadonlyMap<MilestoneId, TrackedMilestone>>;
  milestonesOf(launchId: LaunchId): Promise<readonly TrackedMilestone[]>;
  launch(id: LaunchId): Promise<Launch | undefined>;
  activeLaunches(): AsyncIterable<readonly Launch[]>;
  ripple(id: RippleId): Promise<StoredRipple | undefined>;
  /** Newest first; the listing may lag. `after` null: the first page; at most 20. */
  ripplesOf(
    launchId: LaunchId,
    after: string | null,
  ): Promise<{ readonly ripples: readonly StoredRipple[]; readonly next: string | null }>;
  shiftsOf(ripple: StoredRipple): Promise<readonly StoredShift[]>;
  /** Must come before the ripple itself is saved. */
  addShifts(rippleId: RippleId, shifts: readonly StoredShift[]): Promise<void>;
  save(changes: Changes): Promise<'saved' | 'changed-meanwhile'>;
}

export interface Clock {
  /** ISO instant. */
  now(): string;
  /** ms until this invocation is ended by the platform. */
  remaining(): number;
}

/** Everything outside, as one small object. */
export interface World {
  readonly issues: Issues;
  readonly store: Store;
  readonly narrative: NarrativeStore;
  readonly launches: LaunchRecords;
  readonly settings: SettingsStore;
  readonly site: Site;
  readonly holidays: Holidays;
  readonly gates: GateStore;
  readonly signals: SignalStore;
  readonly messages: Messages;
  readonly pasts: Pasts;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly newId: () => string;
  /** A fingerprint: equal texts give the same, others another. */
  readonly digest: (text: string) => string;
}

/** Something outside did not answer. The work is safe to do again after `retryAfter` seconds. */
export class Outage extends Error {
  constructor(
    message: string,
    readonly retryAfter: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Outage';
  }
}

/** Something outside takes no more for now, however often it is asked; later it does. */
export class Busy extends Outage {
  override name = 'Busy';
}

/** Jira takes no more for now, and says for how long. */
export class JiraBusy extends Busy {
  override name = 'JiraBusy';
}

/** Too much has been written to one issue; others may be written meanwhile. */
export class IssueBusy extends JiraBusy {
  override name = 'IssueBusy';
}
