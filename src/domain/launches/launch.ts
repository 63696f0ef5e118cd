import type { MilestoneId } from '../schedule/plan';
import type { Dial, Worth } from '../settings/settings';
import type { Outlook } from './outlook';

export type LaunchId = string & { readonly brand: 'LaunchId' };
export type RippleId = string & { readonly brand: 'RippleId' };

export type BaselineId = string & { readonly brand: 'BaselineId' };

/** A baseline that has been taken; its dates are kept apart. */
export interface BaselineRef {
  readonly id: BaselineId;
  /** ISO instant. */
  readonly takenAt: string;
  readonly why: 'created' | 'locked' | 'by-hand';
  /** Account; null: the app by itself. */
  readonly by: string | null;
}

/** How big a launch is: 1 the biggest. */
export type Tier = 1 | 2 | 3;

/** A named group of milestones whose dates hang together. */
export interface Launch {
  readonly id: LaunchId;
  readonly name: string;
  /** The issue whose summary and key the name repeats; null once a person has named the launch. */
  readonly namedAfter: MilestoneId | null;
  /** `removed`: taken back; kept until nothing speaks of it any more. */
  readonly state: 'active' | 'archived' | 'removed';
  /** ISO instant. */
  readonly createdAt: string;
  /** Set when a dependency tied this launch to another one: that one stands for both. */
  readonly joined: LaunchId | null;
  /** The ripple whose writes are under way. */
  readonly openRipple: RippleId | null;
  /** Cycles found when a dependency was last judged; first and last id differ, the closing step is implied. */
  readonly cycles: readonly (readonly MilestoneId[])[];
  /** The milestone that is the launch itself; null until somebody says which. */
  readonly t0: MilestoneId | null;
  readonly tier: Tier | null;
  /** Accounts by the kind of person they stand for, such as "launch owner". */
  readonly people: Readonly<Record<string, string>>;
  /** Name of the template it was made from; null: from existing issues. */
  readonly templateName: string | null;
  /** Oldest first. */
  readonly baselines: readonly BaselineRef[];
  /** When its ripples are written; null: as the settings say. */
  readonly dial: Dial | null;
  /** null: as the settings say. */
  readonly worth: Worth | null;
  /** The version of the settings whose calendars its dates go with. */
  readonly levelledWith: number;
  /** How it stands, for lists; null until it has been looked at. */
  readonly outlook: Outlook | null;
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}
