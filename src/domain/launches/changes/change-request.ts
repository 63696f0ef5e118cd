import type { CalendarDate } from '../../calendar/calendar-date';
import type { MilestoneId } from '../../schedule/plan';
import type { LaunchId } from '../launch';
import type { FormatCell } from '../formats/format-matrix';

export type ChangeId = string & { readonly brand: 'ChangeId' };

/** What became of a feature after the scope was frozen. */
export type ScopeChange = 'descoped' | 'added' | 'moved' | 'left' | 'renamed' | 'reopened' | 'gone';

export type ChangeCause =
  | {
      readonly kind: 'feature';
      readonly featureId: MilestoneId;
      readonly what: ScopeChange;
      /** For `renamed` and `moved`: how it was, and is. */
      readonly from: string | null;
      readonly to: string | null;
    }
  /** A format that was wanted after the matrix was settled. */
  | { readonly kind: 'format'; readonly cell: FormatCell }
  /** Said by a person. */
  | { readonly kind: 'said'; readonly featureIds: readonly MilestoneId[]; readonly text: string };

/** How far the work on an asset has come. */
export const productionStates = ['draft', 'in-review', 'approved', 'distributed'] as const;
export type ProductionState = (typeof productionStates)[number];

/** New dates of an asset. */
export interface AssetMove {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Working days between the two, in its calendar. */
  readonly days: number;
  /** Its start from then on: what is reworked before it may push it; null: it has none. */
  readonly start: CalendarDate | null;
}

export interface AffectedAsset {
  readonly issueId: MilestoneId;
  readonly state: ProductionState;
  /** Claims of it that name a changed feature. */
  readonly claims: number;
  /** Hours of rework. */
  readonly hours: number;
  /** The rework in working days, added to its due day; null: undated, pinned or done. */
  readonly moves: AssetMove | null;
}

/** What a change costs. Assets that have gone further come first. */
export interface ReworkImpact {
  readonly assets: readonly AffectedAsset[];
  /** Epics whose brief names a changed feature. */
  readonly briefs: readonly MilestoneId[];
  readonly hours: number;
  /** In the currency of the settings. */
  readonly cost: number;
}

export interface ChangeRequest {
  readonly id: ChangeId;
  readonly launchId: LaunchId;
  readonly cause: ChangeCause;
  /** ISO instant. */
  readonly at: string;
  /** Account of who made the change; null: not known. */
  readonly by: string | null;
  readonly state: 'open' | 'approved' | 'rejected';
  readonly decided: { readonly by: string; readonly at: string; readonly reason: string } | null;
  /** As it was when somebody decided, or set about it; null: nobody has yet. */
  readonly impact: ReworkImpact | null;
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}
