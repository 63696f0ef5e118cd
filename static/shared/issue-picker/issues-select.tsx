import Select from '@atlaskit/select/select';
import type { FoundIssue } from '../bridge/search-issues';
import { ErrorMessage } from '../ui/error-message';
import { FoundIssueLine } from './found-issue-line';
import { useIssueOptions, type IssueOptionsWish } from './use-issue-options';

interface IssuesSelectProps extends IssueOptionsWish {
  readonly value: readonly FoundIssue[];
  readonly onPick: (issues: readonly FoundIssue[]) => void;
  /** No more can be picked than this. */
  readonly atMost?: number | undefined;
}

/** Finds several issues by their keys or words of their summaries, among those the viewer may see. */
export function IssuesSelect({ value, onPick, atMost = Infinity, ...wish }: IssuesSelectProps) {
  const { problem, options } = useIssueOptions(wish);
  return (
    <>
      <Select<FoundIssue, true>
        {...options}
        isMulti
        value={value}
        isOptionDisabled={() => value.length >= atMost}
        formatOptionLabel={(issue, { context }) =>
          context === 'value' ? options.getOptionLabel(issue) : <FoundIssueLine issue={issue} />
        }
        onChange={(issues) => onPick(issues)}
      />
      <ErrorMessage id={`${wish.inputId}-problem`} text={problem} />
    </>
  );
}
