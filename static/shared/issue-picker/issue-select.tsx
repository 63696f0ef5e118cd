import Select from '@atlaskit/select/select';
import type { FoundIssue } from '../bridge/search-issues';
import { ErrorMessage } from '../ui/error-message';
import { useIssueOptions, type IssueOptionsWish } from './use-issue-options';

interface IssueSelectProps extends IssueOptionsWish {
  readonly value: FoundIssue | null;
  readonly onPick: (issue: FoundIssue | null) => void;
  /** What is wrong with the choice; null: nothing. */
  readonly problem?: string | null;
}

/** Finds one issue by its key or words of its summary, among those the viewer may see. */
export function IssueSelect({ value, onPick, problem = null, ...wish }: IssueSelectProps) {
  const { problem: searchProblem, options } = useIssueOptions(wish);
  const said = problem ?? searchProblem;
  return (
    <>
      <Select<FoundIssue>
        {...options}
        value={value}
        isClearable
        isInvalid={said !== null}
        onChange={(issue) => onPick(issue)}
      />
      <ErrorMessage id={`${wish.inputId}-problem`} text={said} />
    </>
  );
}
