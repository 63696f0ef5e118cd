import type { ClaimSheet } from '../claim';
import type { IssueId } from '../issue-id';

/** The sheet of an issue to which no claim has been added yet. */
export function emptySheet(issueId: IssueId): ClaimSheet {
  return {
    issueId,
    order: [],
    removed: [],
    round: 1,
    rounds: [
      { round: 1, closes: null, closed: null },
      { round: 2, closes: null, closed: null },
    ],
    signature: null,
    tally: null,
    version: 0,
  };
}
