import EyeOpenStrikethroughIcon from '@atlaskit/icon/core/eye-open-strikethrough';
import type { IssueCard } from '../../../src/contract/issue-card';
import { formatDay } from '../../shared/text/format-day';
import { IssueLink } from '../../shared/ui/issue-link';
import { IssueTypeIcon } from '../../shared/ui/issue-type-icon';
import { RoleLabel } from '../../shared/ui/role-label';
import { StatusLozenge } from '../../shared/ui/status-lozenge';

/** One issue in one line: type, key, summary, role, due day, status. */
export function IssueLine({ issue }: { readonly issue: IssueCard | null }) {
  if (issue === null) {
    return (
      <div className="issue-line">
        <span className="with-icon subtle">
          <EyeOpenStrikethroughIcon label="" />
          An issue you cannot see
        </span>
      </div>
    );
  }
  return (
    <div className="issue-line">
      <IssueTypeIcon typeName={issue.typeName} />
      <IssueLink issueKey={issue.key} />
      <span className="summary">{issue.summary}</span>
      <RoleLabel role={issue.role} />
      <span className="due">{issue.due === null ? 'no due date' : formatDay(issue.due)}</span>
      <StatusLozenge issue={issue} />
    </div>
  );
}
