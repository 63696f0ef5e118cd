import type { RatingValue } from '../../../src/domain/narrative/claim';
import type { RiskKind } from '../../../src/domain/narrative/risk-flags/risk-flag';

export type RatingChoice = RatingValue | 'none';

/** Which claims are shown. Choices of one kind widen, kinds narrow one another. */
export interface Filter {
  readonly text: string;
  readonly ratings: readonly RatingChoice[];
  readonly flags: readonly RiskKind[];
  readonly stale: boolean;
  /** Only what changed since the last closed review. */
  readonly changed: boolean;
  readonly featureIds: readonly string[];
}

export type Sort = 'arranged' | 'riskiest';

export const emptyFilter: Filter = {
  text: '',
  ratings: [],
  flags: [],
  stale: false,
  changed: false,
  featureIds: [],
};
