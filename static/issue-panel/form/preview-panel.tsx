import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import type { DependencyPreview } from '../../../src/contract/dependency';
import { formatWorkingDays } from '../../shared/text/format-working-days';
import { previewInWords } from '../text/preview-in-words';
import { PreviewLists } from './preview-lists';
import { RefusedPreview } from './refused-preview';
import type { PreviewState } from './use-preview';

interface PreviewPanelProps {
  readonly state: PreviewState;
  /** The lag in the form; null while it is not a number. */
  readonly lag: number | null;
  readonly onUseGap: (gap: number) => void;
}

/** What saving would do, read aloud when it changes. */
export function PreviewPanel({ state, lag, onUseGap }: PreviewPanelProps) {
  return (
    <div className="preview" role="status" aria-label="What saving does">
      {content()}
    </div>
  );

  function content() {
    switch (state.kind) {
      case 'none':
        return <p className="subtle">Here you will see what moves, before anything is saved.</p>;
      case 'loading':
        return (
          <p className="with-icon subtle">
            <Spinner size="xsmall" /> Working out what would move…
          </p>
        );
      case 'failed':
        return (
          <p className="tone-bad">Could not work out what would move: {state.message}. You can save all the same.</p>
        );
      case 'shown':
        return state.preview.kind === 'refused' ? (
          <RefusedPreview refusal={state.preview} />
        ) : (
          <Effect preview={state.preview} lag={lag} onUseGap={onUseGap} />
        );
    }
  }
}

interface EffectProps extends Pick<PreviewPanelProps, 'lag' | 'onUseGap'> {
  readonly preview: Extract<DependencyPreview, { kind: 'preview' }>;
}

function Effect({ preview, lag, onUseGap }: EffectProps) {
  const { gapToday } = preview;
  return (
    <>
      <p>
        <strong>{previewInWords(preview)}</strong>
      </p>
      <PreviewLists preview={preview} />
      {gapToday !== null && gapToday !== lag && (
        <div className="button-row">
          <Button spacing="compact" onClick={() => onUseGap(gapToday)}>
            {`Use today’s gap (${formatWorkingDays(gapToday)})`}
          </Button>
        </div>
      )}
    </>
  );
}
