import type { GateDraft } from '../../gates/gate-draft';
import type { Dependency, MilestoneId, Role } from '../../schedule/plan';

/** Where a day lies from T-0, negative before it: weeks and days of the calendar first, then working days. */
export interface Offset {
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
  readonly workdays?: number | undefined;
}

/** A milestone to be. */
export interface TemplateRow {
  /** Stands for the milestone until there is an issue; unique in its template. */
  readonly key: MilestoneId;
  readonly name: string;
  readonly role: Role;
  /** The kind of person who answers for it, such as "product manager". */
  readonly owner: string;
  /** From T-0 to the due day; `follows`: as early as its dependencies allow. */
  readonly place: Offset | 'follows';
  /** Working days of the row's calendar, the due day included; 0: a day without work of its own. */
  readonly duration: number;
  readonly pinned: boolean;
  /** A person may leave it out. */
  readonly optional: boolean;
  /** What marketing delivers, as the GTM calendar says it. */
  readonly deliverable?: string | undefined;
  /** What product checks, as the GTM calendar says it. */
  readonly checkpoint?: string | undefined;
  /** What must be there before what waits for it may go on. */
  readonly gate?: GateDraft | undefined;
}

/** A rule between two rows; whether it is overridden is settled in a launch only. */
export type TemplateDependency = Omit<Dependency, 'overridden'>;

export interface LaunchTemplate {
  readonly name: string;
  /** The row that is the launch itself: at T-0, never left out. */
  readonly t0: MilestoneId;
  readonly rows: readonly TemplateRow[];
  readonly dependencies: readonly TemplateDependency[];
}
