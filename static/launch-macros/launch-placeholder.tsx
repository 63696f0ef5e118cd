import Button from '@atlaskit/button/new';

interface LaunchPlaceholderProps {
  readonly kind: 'unbound' | 'no-access';
  readonly onRetry: () => void;
}

/** Why there is no launch here, and the way to one. Tells nothing of what it would hold. */
export function LaunchPlaceholder({ kind, onRetry }: LaunchPlaceholderProps) {
  if (kind === 'unbound') {
    return (
      <div className="launch-macro-calm">
        <h1 className="launch-macro-name">No launch chosen yet</h1>
        <p className="subtle">Edit the page, open this macro and choose the launch that it shows.</p>
      </div>
    );
  }
  return (
    <div className="launch-macro-calm">
      <h1 className="launch-macro-name">You cannot see this launch</h1>
      <p className="subtle">It was removed, or you may see none of its issues in Jira. Ask its owner for access.</p>
      <div className="button-row">
        <Button spacing="compact" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  );
}
