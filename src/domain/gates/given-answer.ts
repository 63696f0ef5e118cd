import type { CriterionId, Decision, Evidence } from './gate';

/** What somebody says to a criterion. */
export type GivenAnswer =
  | { readonly kind: 'check'; readonly done: boolean }
  /** null: taken out again. */
  | { readonly kind: 'evidence'; readonly evidence: Evidence | null }
  | {
      readonly kind: 'approval';
      readonly decision: Decision | 'withdrawn';
      readonly comment: string;
      /** The version that was looked at; 0: there is none. */
      readonly ofVersion: number;
    };

export interface Answering<A extends GivenAnswer = GivenAnswer> {
  readonly criterionId: CriterionId;
  readonly answer: A;
  /** Account of who answers. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** Accounts by role, as the launch names them. */
  readonly people: Readonly<Record<string, string>>;
}
