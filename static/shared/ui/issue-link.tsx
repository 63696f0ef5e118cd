import { openIssue } from '../bridge/open-issue';

/** The page cannot know Jira's address, so Jira itself opens the issue; with Ctrl or Cmd in a new tab. */
export function IssueLink({ issueKey }: { readonly issueKey: string }) {
  return (
    <button
      type="button"
      role="link"
      className="issue-link"
      onClick={(event) => openIssue(issueKey, { newTab: event.ctrlKey || event.metaKey })}
    >
      {issueKey}
    </button>
  );
}
