import Button from '@atlaskit/button/new';
import { noAccessWords, unboundWords } from '../../src/contract/narrative-words';

const words = { unbound: unboundWords.claims, 'no-access': noAccessWords.claims };

/** Why there is no table, and the way to one. Tells nothing of what it would hold. */
export function NotShown({ why, onRetry }: { readonly why: keyof typeof words; readonly onRetry: () => void }) {
  return (
    <div className="calm">
      <p>{words[why]}.</p>
      <div className="button-row">
        <Button spacing="compact" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  );
}
