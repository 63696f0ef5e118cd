import type { IssueCard } from '../../../../src/contract/issue-card';
import type { AskedDates } from '../../what-if/asked-dates';

/** How questions about dates come to the timeline, and what becomes of them. */
export interface Asking {
  /** A question that came with the address of the page; null: none did. */
  readonly link: AskedDates | null;
  /** The dialog has been left. */
  readonly onLeft: () => void;
  /** A date is set in Jira. */
  readonly onMoved: (issue: IssueCard) => void;
}
