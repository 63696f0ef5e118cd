import type { LaunchId } from '../domain/launches/launch';
import type { MilestoneId } from '../domain/schedule/plan';
import type { ProjectId } from '../domain/settings/settings';
import type { Escalation, EscalationId } from '../domain/signals/escalation';
import type { Notice, NoticeId } from '../domain/signals/notice';
import type { PastComment, PastEvent } from '../domain/signals/past';
import type { Actor } from './ports';

export type { PastChange, PastComment, PastEvent } from '../domain/signals/past';

/** Escalations and notices. Reads by id are strict; listings may lag behind. */
export interface SignalStore {
  escalations(ids: readonly EscalationId[]): Promise<ReadonlyMap<EscalationId, Escalation>>;
  escalationsOf(launchId: LaunchId): Promise<readonly Escalation[]>;
  notices(ids: readonly NoticeId[]): Promise<ReadonlyMap<NoticeId, Notice>>;
  /** Of a launch, newest first. */
  noticesOf(launchId: LaunchId): Promise<readonly Notice[]>;
  /** Those of a launch that are still to be sent. */
  noticesDue(launchId: LaunchId): Promise<readonly Notice[]>;
  /** The hundred newest by which this account was asked to look at something. */
  noticesAsking(accountId: string): Promise<readonly Notice[]>;
  /** All or nothing; at most 25 records. */
  save(changes: {
    readonly escalations?: readonly Escalation[] | undefined;
    readonly notices?: readonly Notice[] | undefined;
  }): Promise<'saved' | 'changed-meanwhile'>;
}

/** A text with the person it is for. */
export interface Message {
  readonly to: { readonly accountId: string; readonly name: string };
  /** What follows the mention, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** By which the message is found again when its answer was lost. */
  readonly mark: string;
}

/** An issue as a place to write on, or to be spoken of. */
export interface Place {
  readonly id: MilestoneId;
  readonly key: string;
  readonly projectId: ProjectId;
  readonly assignee: { readonly accountId: string; readonly name: string } | null;
  /** It has a security level: not everyone in its project may see it. */
  readonly isGuarded: boolean;
}

/** Comments on issues, by the app. */
export interface Messages {
  /** Issues as the app sees them; those that are gone or hidden from it are absent. */
  places(ids: readonly MilestoneId[]): Promise<ReadonlyMap<MilestoneId, Place>>;
  /** Whether somebody may see an issue in Jira, and what they are called; undefined: not, as far as the app can tell. */
  reader(issueKey: string, accountId: string): Promise<{ readonly name: string } | undefined>;
  /**
   * Not to be sent again without asking `wasTold` when it breaks off.
   * `vanished`: the issue is gone, or hidden from the app. `refused`: the app may not comment there.
   */
  tell(issueId: MilestoneId, message: Message): Promise<'told' | 'refused' | 'vanished'>;
  /** A message of this mark stands on the issue already. */
  wasTold(issueId: MilestoneId, mark: string): Promise<boolean>;
}

/** A link that was drawn. */
export interface PastLink {
  readonly at: string;
  readonly by: string | null;
  /** The issue in whose history it stands, and the key of the other one. */
  readonly issueId: MilestoneId;
  readonly otherKey: string;
}

/** What Jira remembers, as the actor may see it. */
export interface Pasts {
  /** Oldest first. */
  events(ids: readonly MilestoneId[], actor: Actor): Promise<readonly PastEvent[]>;
  comments(ids: readonly MilestoneId[], actor: Actor): Promise<readonly PastComment[]>;
  /** Links drawn between these issues, whatever their type. */
  linksDrawn(ids: readonly MilestoneId[], actor: Actor): Promise<readonly PastLink[]>;
}
