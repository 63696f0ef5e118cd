import Button from '@atlaskit/button/new';
import { noAccessWords, unboundWords } from '../../src/contract/narrative-words';

interface BriefPlaceholderProps {
  readonly kind: 'unbound' | 'no-access';
  readonly onRetry: () => void;
}

/** Why there is no brief here, and the way to one. Tells nothing of what it would hold. */
export function BriefPlaceholder({ kind, onRetry }: BriefPlaceholderProps) {
  return (
    <div className="brief-calm">
      <h1 className="brief-calm-title">{kind === 'unbound' ? 'No epic chosen yet' : 'You cannot see this brief'}</h1>
      <p className="subtle">{kind === 'unbound' ? unboundWords.brief : noAccessWords.brief}.</p>
      {kind === 'no-access' && (
        <div className="button-row">
          <Button spacing="compact" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
