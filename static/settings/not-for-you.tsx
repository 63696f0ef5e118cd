import Button from '@atlaskit/button/new';

/** For people who are no Jira admins. */
export function NotForYou({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="settings-calm">
      <h1 className="settings-title">Only Jira admins can see these settings</h1>
      <p className="subtle">
        Ask a Jira admin of your company to make the change, or to give you the global permission “Administer Jira”.
        Launches, timelines and calendars stay open to you.
      </p>
      <div className="button-row">
        <Button onClick={onRetry}>Try again</Button>
      </div>
    </div>
  );
}
