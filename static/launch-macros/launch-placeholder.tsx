import Button from '@atlaskit/button/new';
import { launchNoAccessWords } from '../../src/contract/launch-words';

interface LaunchPlaceholderProps {
  readonly kind: 'unbound' | 'no-access';
  readonly unboundWords: string;
  readonly onRetry: () => void;
}

/** Why there is no launch here, and the way to one. Tells nothing of what it would hold. */
export function LaunchPlaceholder({ kind, unboundWords, onRetry }: LaunchPlaceholderProps) {
  if (kind === 'unbound') {
    return (
      <div className="launch-macro-calm">
        <h1 className="launch-macro-name">No launch chosen yet</h1>
        <p className="subtle">{unboundWords}.</p>
      </div>
    );
  }
  return (
    <div className="launch-macro-calm">
      <h1 className="launch-macro-name">You cannot see this launch</h1>
      <p className="subtle">{launchNoAccessWords}.</p>
      <div className="button-row">
        <Button spacing="compact" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  );
}
