import type { Status } from '../api/status';
import { issuePath } from '../state/route';
import { DueDate } from './due-date';
import { IssueTypeIcon } from './issue-type-icon';
import { StatusLozenge } from './status-lozenge';
import './ui.css';

interface IssueRowProps {
  readonly issueKey: string;
  readonly summary: string;
  readonly type: string | undefined;
  readonly status: Status | undefined;
  /** undefined: not known here, so nothing is shown. */
  readonly due?: string | null;
  readonly isMoved?: boolean;
}

/** One issue on one line, as a link to it. */
export function IssueRow({ issueKey, summary, type, status, due = null, isMoved = false }: IssueRowProps) {
  const isDone = status?.statusCategory.key === 'done';
  return (
    <a className={`issue-row ${isMoved ? 'just-moved' : ''}`} href={issuePath(issueKey)}>
      <IssueTypeIcon name={type ?? 'Issue'} />
      <span className="issue-row-key">{issueKey}</span>
      <span className="issue-row-summary">{summary}</span>
      <DueDate day={due} isDone={isDone} isMoved={isMoved} />
      {status && <StatusLozenge status={status} />}
    </a>
  );
}
