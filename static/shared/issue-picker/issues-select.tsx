import Select from '@atlaskit/select/select';
import type { FoundIssue } from '../bridge/search-issues';
import { ErrorMessage } from '../ui/error-message';
import { useIssueOptions, type IssueOptionsWish } from './use-issue-options';

interface IssuesSelectProps extends IssueOptionsWish {
  readonly value: readonly FoundIssue[];
  readonly onPick: (issues: readonly FoundIssue[]) => void;
}

/** Finds several issues by their keys or words of their summaries, among those the viewer may see. */
export function IssuesSelect({ value, onPick, ...wish }: IssuesSelectProps) {
  const { problem, options } = useIssueOptions(wish);
  return (
    <>
      <Select<FoundIssue, true> {...options} isMulti value={value} onChange={(issues) => onPick(issues)} />
      <ErrorMessage id={`${wish.inputId}-problem`} text={problem} />
    </>
  );
}
