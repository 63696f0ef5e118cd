import type { CalendarDate } from '../calendar/calendar-date';
import type { NamedFeature } from './feature';
import type { IssueId } from './issue-id';

export const ratings = ['accurate', 'needs-adjustment', 'inaccurate'] as const;
export type RatingValue = (typeof ratings)[number];

/** Two reviews: of the first drafts, usually eight weeks before the launch, and of the final copy, four weeks before. */
export type Round = 1 | 2;

export interface Rating {
  readonly value: RatingValue;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly round: Round;
}

/** A sentence that marketing wants to say, and what product says to it. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  /** What the claim may say instead, and why. */
  readonly adjustment: string;
  /** Where the proof is: a link, a study, a customer. */
  readonly evidence: string;
  readonly features: readonly NamedFeature[];
  /** null: not rated since it was last edited. */
  readonly rating: Rating | null;
  /** Counts the changes of this claim: an edit made from an older one is a conflict. */
  readonly revision: number;
  /** `ClaimSheet.version` that the last change of what a signature covers brought about. */
  readonly changedIn: number;
  /** Account and ISO instant of that change. */
  readonly changedBy: string;
  readonly changedAt: string;
}

/** In which page of the store a claim lies. */
export interface ClaimPlace {
  readonly id: string;
  readonly page: number;
}

/** A claim that was taken out, and behind which claim it stood; null: it was the first. */
export interface RemovedPlace extends ClaimPlace {
  readonly behind: string | null;
}

export interface ReviewRound {
  readonly round: Round;
  /** The day by which it should be through; null: not set. */
  readonly closes: CalendarDate | null;
  /** When and in which version of the sheet it was closed; null while it is open or to come. */
  readonly closed: { readonly at: string; readonly by: string; readonly inVersion: number } | null;
}

/** The PM's word that every claim holds. Void as soon as the fingerprint is another. */
export interface Signature {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** Of claims, ratings, adjustments and evidence. */
  readonly fingerprint: string;
  /** `ClaimSheet.version` that was signed. */
  readonly ofVersion: number;
}

export interface ClaimTally {
  readonly all: number;
  readonly unrated: number;
  /** Of the claims as they are, for comparison with a signature's. */
  readonly fingerprint: string;
  /** Each feature once, with the oldest revision that some claim has seen. */
  readonly features: readonly NamedFeature[];
}

/** The claims of one marketing issue, in their order, and where their review stands. */
export interface ClaimSheet {
  readonly issueId: IssueId;
  readonly order: readonly ClaimPlace[];
  /** Taken out and still to be brought back; newest first, at most 20. */
  readonly removed: readonly RemovedPlace[];
  readonly round: Round;
  readonly rounds: readonly [ReviewRound, ReviewRound];
  readonly signature: Signature | null;
  /** What a gate asks of the claims, kept with each change so that it need not read them; null: not reckoned yet. */
  readonly tally: ClaimTally | null;
  /** Counts the changes of the sheet and of each claim of it; 0 before it is stored. */
  readonly version: number;
}

/** Some claims of a sheet, stored together. */
export interface ClaimPage {
  readonly issueId: IssueId;
  readonly page: number;
  readonly claims: readonly Claim[];
}
