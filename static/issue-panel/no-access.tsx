import Button from '@atlaskit/button/new';

export function NoAccess({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="calm">
      <h1 className="calm-title">You cannot see this issue</h1>
      <p className="subtle">Sign in to Jira, or ask a project admin for access. Nothing is shown until then.</p>
      <div className="button-row">
        <Button spacing="compact" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  );
}
