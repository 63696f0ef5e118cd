import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import { compareWords } from '../compare/compare-words';
import { OwnWords } from '../compare/own-words';

interface ConflictChoiceProps {
  /** Who saved theirs, and when; null: not known here. */
  readonly by: string | null;
  readonly theirs: string;
  readonly mine: string;
  readonly busy: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onEditMine: () => void;
}

/** Theirs and mine side by side with the words that differ; neither is lost before the writer has chosen. */
export function ConflictChoice({ by, theirs, mine, busy, ...choices }: ConflictChoiceProps) {
  const heading = useInitialFocus<HTMLHeadingElement>();
  const parts = useMemo(() => compareWords(theirs, mine), [theirs, mine]);
  return (
    <div role="group" aria-labelledby="conflict-title" className="brief-conflict">
      <h3 id="conflict-title" ref={heading} tabIndex={-1} className="brief-panel-title">
        Somebody saved this section while you were writing
      </h3>
      <p className="subtle">
        Nothing of yours was saved yet, nothing of theirs was changed. What only one of the two says is underlined.
      </p>
      <div className="compared-sides">
        <div className="compared-side">
          <h4 className="compared-side-title">Theirs{by !== null && ` (${by})`}</h4>
          <OwnWords parts={parts} side="removed" />
        </div>
        <div className="compared-side">
          <h4 className="compared-side-title">Mine (not saved)</h4>
          <OwnWords parts={parts} side="added" />
        </div>
      </div>
      <div className="button-row">
        <Button spacing="compact" isLoading={busy} onClick={choices.onKeepMine}>
          Keep mine
        </Button>
        <Button spacing="compact" onClick={choices.onTakeTheirs}>
          Take theirs
        </Button>
        <Button spacing="compact" onClick={choices.onEditMine}>
          Edit mine
        </Button>
      </div>
    </div>
  );
}
