import type { MilestoneId } from '../schedule/plan';

export type LaunchId = string & { readonly brand: 'LaunchId' };
export type RippleId = string & { readonly brand: 'RippleId' };

/** A named group of milestones whose dates hang together. */
export interface Launch {
  readonly id: LaunchId;
  readonly name: string;
  /** The issue whose summary and key the name repeats; null once a person has named the launch. */
  readonly namedAfter: MilestoneId | null;
  readonly state: 'active' | 'archived';
  /** ISO instant. */
  readonly createdAt: string;
  /** Set when a dependency tied this launch to another one: that one stands for both. */
  readonly joined: LaunchId | null;
  /** The ripple whose writes are under way. */
  readonly openRipple: RippleId | null;
  /** Cycles found when a dependency was last judged; first and last id differ, the closing step is implied. */
  readonly cycles: readonly (readonly MilestoneId[])[];
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}
