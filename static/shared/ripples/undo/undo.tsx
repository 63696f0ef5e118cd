import '../ripples.css';
import './undo.css';
import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RippleView } from '../../../../src/contract/issue-panel';
import type { UndoView } from '../../../../src/contract/ripples';
import { count } from '../../text/count';
import { LoadingLines } from '../../ui/loading-lines';
import { rippleSentence } from '../ripple-sentence';
import { UndoProgress, UndoTold } from './undo-progress';
import { UndoQuestion } from './undo-question';
import { useUndo, type UndoState } from './use-undo';

export interface UndoProps {
  readonly ripple: RippleView;
  readonly onClose: () => void;
}

interface FramedUndoProps extends UndoProps {
  /** Where it stands: a dialog, or the panel itself. */
  readonly frame: (parts: { readonly body: ReactNode; readonly buttons: ReactNode }) => ReactNode;
}

/** Takes a ripple back: what that does is shown before it is done, and how it went afterwards. */
export function Undo({ ripple, onClose, frame }: FramedUndoProps) {
  const { state, retry, takeBack } = useUndo(ripple.id);
  const [withCause, setWithCause] = useState(true);
  const here = useRef<HTMLDivElement>(null);
  // The button goes with what it has set off; the focus stays with the answer.
  useEffect(() => {
    if (hasBegun(state) && document.activeElement === document.body) here.current?.focus();
  }, [state]);
  const body = (
    <div className="undo" ref={here} tabIndex={-1}>
      <p className="subtle">{rippleSentence(ripple)}</p>
      {content()}
    </div>
  );
  return frame({ body, buttons: <div className="undo-buttons">{buttons()}</div> });

  function content() {
    switch (state.kind) {
      case 'loading':
        return <LoadingLines label="Working out what can go back…" />;
      case 'failed':
        return <p role="alert">Could not work out what can go back: {state.message}. Nothing was changed.</p>;
      case 'refused':
        return <p role="alert">{state.message}.</p>;
      case 'asked':
        return (
          <UndoQuestion view={state.view} withCause={withCause} onWithCause={setWithCause} problem={state.problem} />
        );
      case 'working':
        return <UndoProgress ripple={state.ripple} looks={state.looks} />;
      case 'told':
        return <UndoTold ripple={state.ripple} />;
    }
  }

  function buttons() {
    const dates = state.kind === 'asked' ? datesBack(state.view, withCause) : 0;
    return (
      <>
        <Button appearance="subtle" onClick={onClose}>
          {closes(state, dates) ? 'Close' : 'Cancel'}
        </Button>
        {state.kind === 'failed' && <Button onClick={retry}>Try again</Button>}
        {state.kind === 'asked' && dates > 0 && (
          <Button appearance="primary" isLoading={state.sending} onClick={() => void takeBack(state.view, withCause)}>
            Take back {count(dates, 'date')}
          </Button>
        )}
      </>
    );
  }
}

function datesBack({ back, causes }: UndoView, withCause: boolean): number {
  return back.length + (withCause ? causes.filter(({ blocked }) => blocked === null).length : 0);
}

function hasBegun({ kind }: UndoState): boolean {
  return kind === 'working' || kind === 'told';
}

/** There is nothing to be called off. */
function closes(state: UndoState, dates: number): boolean {
  return hasBegun(state) || state.kind === 'refused' || (state.kind === 'asked' && dates === 0);
}
