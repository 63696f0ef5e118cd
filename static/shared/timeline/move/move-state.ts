import type { MilestoneView } from '../../../../src/contract/launch';
import type { WhatIf } from '../../../../src/contract/what-if';
import type { AskedDates } from '../../what-if/asked-dates';
import type { WantedDates } from './dragged-dates';

/** A date in somebody's mind, from taking hold of it to its being set in Jira. */
export type MoveState =
  | { readonly kind: 'none' }
  | { readonly kind: 'held'; readonly milestone: MilestoneView; readonly to: WantedDates }
  /** The dialog is open; `milestone` undefined: a link named an issue that is not among those shown. */
  | {
      readonly kind: 'asked';
      readonly milestone: MilestoneView | undefined;
      readonly asked: AskedDates;
      /** What the dialog shows by now. */
      readonly found: WhatIf | null;
    };

export const noMove: MoveState = { kind: 'none' };
