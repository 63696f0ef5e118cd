import type { NamedFeature } from './feature';
import type { IssueId } from './issue-id';

/** Sections of running text, in the order of the page. */
export const textSections = ['problem', 'who', 'whatIsNew', 'whatOneCanDo'] as const;
export type TextSection = (typeof textSections)[number];

/** All sections, in the order of the page. */
export const briefSections = [...textSections, 'edges', 'notTrue'] as const;
export type BriefSection = (typeof briefSections)[number];

/** A boundary of the feature: it does this; in that case it behaves so; later it will do the rest. */
export interface Edge {
  readonly id: string;
  readonly does: string;
  readonly inCase: string;
  readonly behaviour: string;
  readonly later: string;
  readonly feature: NamedFeature | null;
}

/** A reading one might take for granted, and that is wrong. */
export interface NotTrueLine {
  readonly id: string;
  readonly text: string;
}

export interface BriefContent extends Readonly<Record<TextSection, string>> {
  readonly edges: readonly Edge[];
  readonly notTrue: readonly NotTrueLine[];
}

export interface BriefLock {
  /** The number of the version that was locked. */
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
}

/** What is true about a launch's feature, on one page. One per epic, however many pages show it. */
export interface Brief {
  readonly epicId: IssueId;
  readonly content: BriefContent;
  /** How often each section has been saved: a later save from an older one is a conflict. */
  readonly revisions: Readonly<Record<BriefSection, number>>;
  readonly lock: BriefLock | null;
  /** The milestone at which the brief locks; null when none was chosen. */
  readonly lockWith: IssueId | null;
  /** Number of the newest version; 0 before the first save. */
  readonly number: number;
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}

/** A version of the brief as it was kept. Never changed again. */
export interface BriefVersion {
  readonly epicId: IssueId;
  /** Counts from 1. */
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly act: 'saved' | 'locked' | 'changed-after-lock' | 'rechecked';
  /** The section that was changed; null for the lock. */
  readonly section: BriefSection | null;
  /** Why it was changed after the lock. */
  readonly reason: string | null;
  readonly content: BriefContent;
}
