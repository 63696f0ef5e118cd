import type { Issue } from '../api/issue';
import type { IssueRights } from '../api/permissions';
import type { EditIssue } from './use-edit-issue';

/** What the parts of the issue view need to show and change it. */
export interface IssueParts {
  readonly issue: Issue;
  readonly rights: IssueRights;
  readonly edit: EditIssue;
  /** Reads the issue again, after a change that is not a field. */
  readonly reload: () => Promise<void>;
}
