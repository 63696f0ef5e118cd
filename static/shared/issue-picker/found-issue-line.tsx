import type { FoundIssue } from '../bridge/search-issues';
import { formatDay } from '../text/format-day';

export function FoundIssueLine({ issue }: { readonly issue: FoundIssue }) {
  const due = issue.due === null ? 'no due date' : `due ${formatDay(issue.due)}`;
  return (
    <span className="found-issue">
      <span>
        <strong>{issue.key}</strong> {issue.summary}
      </span>
      {issue.projectName !== '' && (
        <span className="subtle found-issue-details">
          {issue.projectName} · {due}
        </span>
      )}
    </span>
  );
}
