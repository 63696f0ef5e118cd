import Select from '@atlaskit/select/select';
import type { FoundIssue } from '../bridge/search-issues';
import { ErrorMessage } from '../ui/error-message';
import { useIssueOptions, type IssueOptionsWish } from './use-issue-options';

interface IssueSelectProps extends IssueOptionsWish {
  readonly value: FoundIssue | null;
  readonly onPick: (issue: FoundIssue | null) => void;
}

/** Finds one issue by its key or words of its summary, among those the viewer may see. */
export function IssueSelect({ value, onPick, ...wish }: IssueSelectProps) {
  const { problem, options } = useIssueOptions(wish);
  return (
    <>
      <Select<FoundIssue> {...options} value={value} isClearable onChange={(issue) => onPick(issue)} />
      <ErrorMessage id={`${wish.inputId}-problem`} text={problem} />
    </>
  );
}
