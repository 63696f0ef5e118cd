import SectionMessage from '@atlaskit/section-message/section-message';
import type { IssueCard } from '../../../src/contract/issue-card';
import { formatDay } from '../../shared/text/format-day';

/** A slip of the pen in Jira's dates. */
export function StartAfterDueBanner({ issue }: { readonly issue: IssueCard }) {
  const start = issue.start === null ? 'The start' : `The start, ${formatDay(issue.start)},`;
  return (
    <SectionMessage appearance="warning" title="The start is after the due date" headingLevel="h2">
      <p>{start} is later than the due date. Until that is set right in Jira, Lockstep counts only the due date.</p>
    </SectionMessage>
  );
}
