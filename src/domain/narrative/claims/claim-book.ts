import type { Claim, ClaimSheet } from '../claim';

/** All claims of one issue, read together: what a change is made from. */
export interface ClaimBook {
  readonly sheet: ClaimSheet;
  /** One per place of `sheet.order`, in that order. */
  readonly claims: readonly Claim[];
  /** One per place of `sheet.removed`: newest first. */
  readonly removed: readonly Claim[];
}

/** Who changes something, when, and which version of the sheet comes of it. */
export interface Stamp {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly version: number;
}
