import type { MilestoneView } from '../../../../src/contract/launch';
import type { TriedRipple } from '../words/ripple-in-words';
import type { WantedDates } from './dragged-dates';

/** A date in somebody's mind, from taking hold of it to its being set in Jira. */
export type MoveState =
  | { readonly kind: 'none' }
  /** The form is open. */
  | { readonly kind: 'asked'; readonly milestone: MilestoneView }
  | { readonly kind: 'held'; readonly milestone: MilestoneView; readonly to: WantedDates }
  | { readonly kind: 'trying'; readonly milestone: MilestoneView; readonly to: WantedDates }
  | Tried
  /** Refused, or an outage; `step` is what did not work. */
  | {
      readonly kind: 'stopped';
      readonly milestone: MilestoneView;
      readonly to: WantedDates;
      readonly step: 'try' | 'move';
      readonly message: string;
      readonly canRetry: boolean;
    };

export interface Tried {
  readonly kind: 'tried' | 'moving';
  readonly milestone: MilestoneView;
  readonly to: WantedDates;
  readonly ripple: TriedRipple;
}

export const noMove: MoveState = { kind: 'none' };
