import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useClaimTools } from './claim-tools';
import type { Notice } from './state/page-state';

interface NoticesProps {
  readonly notice: Notice | null;
  readonly failure: string | null;
}

/**
 * How the last action went, with Undo where there is one, and whether what is shown may be old. It stands in the page:
 * a flag at the edge of a tall macro would be out of sight.
 */
export function Notices({ notice, failure }: NoticesProps) {
  const { store, list } = useClaimTools();
  const undo = notice?.undo ?? null;
  return (
    <div aria-live="polite" className="notices">
      {notice?.tone === 'done' && (
        <p className="notice-line">
          <span className="tone-good">{notice.text}.</span>
          {undo && (
            <Button appearance="subtle" spacing="compact" onClick={() => void list.undo(undo)}>
              Undo
            </Button>
          )}
        </p>
      )}
      {notice?.tone === 'refused' && (
        <SectionMessage appearance="error">
          <p>{notice.text}</p>
        </SectionMessage>
      )}
      {failure !== null && (
        <p className="subtle">
          Could not refresh: {failure}. What you see may be a little old.{' '}
          <Button appearance="subtle" spacing="compact" onClick={() => void store.load()}>
            Try again
          </Button>
        </p>
      )}
    </div>
  );
}
