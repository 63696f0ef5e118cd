import EyeOpenStrikethroughIcon from '@atlaskit/icon/core/eye-open-strikethrough';
import type { CriterionView } from '../../../../src/contract/gate';
import { count } from '../../text/count';
import { IssueLink } from '../../ui/issue-link';
import { StatusLozenge } from '../../ui/status-lozenge';

/** Issues and epics a criterion names, as far as the viewer sees them. */
export function CriterionIssues({ issues }: Pick<CriterionView, 'issues'>) {
  const seen = issues.filter((issue) => issue !== null);
  const hidden = issues.length - seen.length;
  if (issues.length === 0) return null;
  return (
    <ul className="gate-issues">
      {seen.map((issue) => (
        <li key={issue.id}>
          <IssueLink issueKey={issue.key} /> {issue.summary} <StatusLozenge issue={issue} />
        </li>
      ))}
      {hidden > 0 && (
        <li className="with-icon subtle">
          <EyeOpenStrikethroughIcon label="" size="small" />
          {count(hidden, 'issue')} you cannot see
        </li>
      )}
    </ul>
  );
}
