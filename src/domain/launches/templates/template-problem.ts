import type { CalendarDate } from '../../calendar/calendar-date';
import type { MilestoneId } from '../../schedule/plan';
import type { Breach } from '../../schedule/ripple';

/** A row that would have to begin before today, by so many working days of its calendar. */
export interface SqueezedRow {
  readonly key: MilestoneId;
  readonly days: number;
}

/** Why a template cannot be laid. Days are working days. */
export type TemplateProblem =
  /** Where two rows lie does not go with the dependency between them. */
  | { readonly kind: 'contradiction'; readonly breach: Breach }
  /** Each row gates the next, the last one the first. */
  | { readonly kind: 'cycle'; readonly keys: readonly MilestoneId[] }
  /** Follows only rows before T-0, and ends after it. */
  | { readonly kind: 'after-launch'; readonly key: MilestoneId; readonly due: CalendarDate; readonly days: number }
  /** Follows others, but none of them is there. */
  | { readonly kind: 'unplaced'; readonly key: MilestoneId }
  /** Left out, though it is not optional. */
  | { readonly kind: 'needed'; readonly key: MilestoneId }
  | { readonly kind: 'too-little-time'; readonly squeezed: readonly SqueezedRow[] };
