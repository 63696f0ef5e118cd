import type { CalendarDate } from '../../calendar/calendar-date';
import type { CauseKind } from '../../launches/stored-ripple';
import type { Role } from '../../schedule/plan';
import type { Escalation } from '../escalation';

/** An issue that moved, or is to move. */
export interface ToldMove {
  /** null: not everyone who reads the message may know it. */
  readonly key: string | null;
  readonly due: CalendarDate | null;
  /** Working days; negative: earlier. */
  readonly days: number;
}

export interface ToldCause {
  readonly kind: CauseKind;
  /** The first milestone whose date was changed; null: none, or not everyone may know it. */
  readonly key: string | null;
  readonly role: Role | null;
}

/** All that one message tells one person, as far as everyone may know it who reads it. */
export interface Told {
  /** Name of the launch; null: not everyone may know it. */
  readonly launch: string | null;
  readonly cause: ToldCause | null;
  /** Their issues that were moved, the one on which it is written first. */
  readonly moved: readonly ToldMove[];
  readonly proposed: readonly ToldMove[];
  /** A person asked for the proposed date. */
  readonly isAsked: boolean;
  /** Dates of a ripple that waits for a yes. */
  readonly offered: number;
  /** Keys, or null, of milestones at which a rule cannot hold, and of approved or locked work that moved. */
  readonly conflicts: readonly (string | null)[];
  readonly touched: readonly (string | null)[];
  readonly escalations: readonly (Pick<Escalation, 'kind' | 'occasion' | 'days'> & { readonly key: string | null })[];
  /** What the reader is asked as; null: not asked, or as several. */
  readonly role: string | null;
  /** Somebody else was asked before and has not acknowledged it. */
  readonly isPassedOn: boolean;
}
