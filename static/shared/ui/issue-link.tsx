import { openIssue } from '../bridge/open-issue';

/** The page cannot know Jira's address, so Jira itself opens the issue; with Ctrl or Cmd in a new tab. */
export function IssueLink({ issueKey, tabIndex }: { readonly issueKey: string; readonly tabIndex?: number }) {
  return (
    <button
      type="button"
      role="link"
      className="issue-link"
      tabIndex={tabIndex}
      onClick={(event) => openIssue(issueKey, { newTab: event.ctrlKey || event.metaKey })}
    >
      {issueKey}
    </button>
  );
}
