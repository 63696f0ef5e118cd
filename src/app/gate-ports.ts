import type { Gate } from '../domain/gates/gate';
import type { GateAct } from '../domain/gates/gate-act';
import type { ReviewRound } from '../domain/gates/review';
import type { ChangeId, ChangeRequest } from '../domain/launches/changes/change-request';
import type { FrozenScope } from '../domain/launches/changes/frozen-scope';
import type { FormatMatrix } from '../domain/launches/formats/format-matrix';
import type { Launch, LaunchId } from '../domain/launches/launch';
import type { TrackedMilestone } from '../domain/launches/tracked-milestone';
import type { TriageBook } from '../domain/launches/triage/triage';
import type { Brief } from '../domain/narrative/brief';
import type { ClaimSheet } from '../domain/narrative/claim';
import type { Feature } from '../domain/narrative/feature';
import type { MilestoneId } from '../domain/schedule/plan';
import type { ProjectId } from '../domain/settings/settings';

/** A change of a gate; refused as a whole when the gate, or the milestone, has been changed meanwhile. */
export interface GateChange {
  readonly gate: Gate;
  /** Lines of its history, with the numbers that follow `gate.acts` as it was. */
  readonly acts?: readonly GateAct[] | undefined;
  /** Rounds that are new, or whose comments changed. */
  readonly rounds?: readonly ReviewRound[] | undefined;
  readonly milestone?: TrackedMilestone | undefined;
}

/** What lies in storage that the validator leans on; read together, strictly. */
export interface LeaningOn {
  readonly briefs: ReadonlyMap<MilestoneId, Brief>;
  readonly sheets: ReadonlyMap<MilestoneId, ClaimSheet>;
  readonly features: ReadonlyMap<MilestoneId, Feature>;
  readonly launches: ReadonlyMap<LaunchId, Launch>;
  readonly matrices: ReadonlyMap<LaunchId, FormatMatrix>;
}

/** Launches whose scope is frozen. Reads are strict. */
export interface FrozenScopes {
  /** Projects in which some launch has features that are frozen; one read, for events that mostly are of others. */
  frozenProjects(): Promise<ReadonlySet<ProjectId>>;
  scope(launchId: LaunchId): Promise<FrozenScope | undefined>;
  saveScope(scope: FrozenScope): Promise<'saved' | 'changed-meanwhile'>;
}

/** Gates, and what hangs on them: rounds of review, change requests, format matrix, triage. Reads by id are strict. */
export interface GateStore extends FrozenScopes {
  gates(ids: readonly MilestoneId[]): Promise<ReadonlyMap<MilestoneId, Gate>>;
  /** Milestones and gates of the same issues, in one read for each dozen. */
  known(ids: readonly MilestoneId[]): Promise<{
    readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
    readonly gates: ReadonlyMap<MilestoneId, Gate>;
    /** As settled by an admin; read along, because each read counts while somebody waits for a transition. */
    readonly linkTypeName: string;
  }>;
  /** A gate that has been taken away stays, without criteria: its history goes on where it ended. */
  save(change: GateChange): Promise<'saved' | 'changed-meanwhile'>;
  /** Those of the given numbers, newest first. */
  acts(id: MilestoneId, numbers: readonly number[]): Promise<readonly GateAct[]>;
  round(id: MilestoneId, number: number): Promise<ReviewRound | undefined>;
  leaningOn(wanted: {
    readonly briefs: readonly MilestoneId[];
    /** Of more than two hundred, those made within seconds may be missing. */
    readonly sheets: readonly MilestoneId[];
    readonly features: readonly MilestoneId[];
    /** With their format matrices. */
    readonly launches: readonly LaunchId[];
  }): Promise<LeaningOn>;
  change(id: ChangeId): Promise<ChangeRequest | undefined>;
  /** Newest first; the fifty that were opened last are read strictly, older ones may lag. */
  changesOf(launchId: LaunchId): Promise<readonly ChangeRequest[]>;
  saveChange(change: ChangeRequest): Promise<'saved' | 'changed-meanwhile'>;
  matrix(launchId: LaunchId): Promise<FormatMatrix | undefined>;
  saveMatrix(matrix: FormatMatrix): Promise<'saved' | 'changed-meanwhile'>;
  triage(launchId: LaunchId): Promise<TriageBook | undefined>;
  saveTriage(book: TriageBook): Promise<'saved' | 'changed-meanwhile'>;
}
