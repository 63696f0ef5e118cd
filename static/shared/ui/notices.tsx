import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';

/** How an action went, in a sentence for the person who did it. */
export interface Notice {
  readonly kind: 'done' | 'refused';
  readonly text: string;
}

interface NoticesProps {
  readonly notice: Notice | null;
  readonly failure: string | null;
  readonly onRetry: () => void;
}

/** How the last action went, and whether what is shown may be old. Read aloud when it changes. */
export function Notices({ notice, failure, onRetry }: NoticesProps) {
  return (
    <div aria-live="polite" className="notices">
      {notice?.kind === 'done' && <p className="tone-good">{notice.text}</p>}
      {notice?.kind === 'refused' && (
        <SectionMessage appearance="error">
          <p>{notice.text}</p>
        </SectionMessage>
      )}
      {failure !== null && (
        <p className="subtle">
          Could not refresh: {failure}. What you see may be a little old.{' '}
          <Button appearance="subtle" spacing="compact" onClick={onRetry}>
            Try again
          </Button>
        </p>
      )}
    </div>
  );
}
