import type { IssueCard } from '../../../../src/contract/issue-card';

/** Which milestones are shown. An empty list asks for nothing. */
export interface TimelineFilter {
  readonly text: string;
  readonly lanes: readonly IssueCard['role'][];
  readonly states: readonly IssueCard['state'][];
  /** Ids of people; empty text stands for nobody. */
  readonly people: readonly string[];
  readonly criticalOnly: boolean;
  readonly slippedOnly: boolean;
  readonly missedOnly: boolean;
}

export const noFilter: TimelineFilter = {
  text: '',
  lanes: [],
  states: [],
  people: [],
  criticalOnly: false,
  slippedOnly: false,
  missedOnly: false,
};
