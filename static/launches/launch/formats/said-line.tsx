import Button from '@atlaskit/button/new';
import { Notices } from '../../../shared/ui/notices';
import type { Act } from './use-formats-acts';
import type { Said } from './use-said';

interface SaidLineProps {
  readonly said: Said | null;
  readonly failure: string | null;
  readonly onRetry: () => void;
  readonly onUndo: (act: Act) => void;
}

/** How the last act went, with the way back where there is one. */
export function SaidLine({ said, failure, onRetry, onUndo }: SaidLineProps) {
  const undo = said?.undo;
  return (
    <>
      <Notices
        notice={said?.kind === 'refused' ? { kind: 'refused', text: said.text } : null}
        failure={failure}
        onRetry={onRetry}
      />
      <div role="status" className="formats-said">
        {said?.kind === 'done' && <span className="tone-good">{said.text} </span>}
        {undo !== undefined && (
          <Button spacing="compact" appearance="subtle" onClick={() => onUndo(undo)}>
            Undo
          </Button>
        )}
      </div>
    </>
  );
}
