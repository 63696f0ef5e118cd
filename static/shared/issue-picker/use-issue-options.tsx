import type { FoundIssue } from '../bridge/search-issues';
import { issueTextToJql } from '../text/issue-text-to-jql';
import { FoundIssueLine } from './found-issue-line';
import { useIssueSearch, type IssueSearch } from './use-issue-search';

/** ms of rest after a keystroke before Jira is asked. */
const rest = 250;

export interface IssueOptionsWish {
  readonly inputId: string;
  /** Ids of issues that may not be picked. */
  readonly leftOut?: readonly string[] | undefined;
  /** Queries to try in turn for what was typed. */
  readonly toQueries?: ((text: string) => readonly string[]) | undefined;
  /** What a search from outside found: typing then narrows that list. */
  readonly found?: IssueSearch | undefined;
}

/** What a select needs to find issues as one types. */
export function useIssueOptions({ inputId, leftOut = [], toQueries = issueTextToJql, found }: IssueOptionsWish) {
  const own = useIssueSearch(leftOut);
  const { issues, searching, problem, search } = found ?? own;
  const options = {
    inputId,
    placeholder: found ? 'Pick one that was found' : 'Type a key or words of the summary',
    descriptionId: `${inputId}-problem`,
    options: issues,
    isLoading: searching,
    isInvalid: problem !== null,
    maxMenuHeight: 240,
    // Jira has searched already; in the list of a query, typing narrows it.
    ...(found ? {} : { filterOption: () => true }),
    getOptionValue: ({ id }: FoundIssue) => id,
    getOptionLabel: ({ key, summary }: FoundIssue) => `${key} ${summary}`.trim(),
    formatOptionLabel: (issue: FoundIssue) => <FoundIssueLine issue={issue} />,
    noOptionsMessage: () => (found ? 'Run the query first, or change it' : 'No issue found'),
    loadingMessage: () => 'Searching…',
    onFocus: () => {
      if (!found && issues.length === 0) search(toQueries(''), 0);
    },
    onInputChange: (text: string, { action }: { action: string }) => {
      if (!found && action === 'input-change') search(toQueries(text), rest);
    },
  };
  return { problem, options };
}
