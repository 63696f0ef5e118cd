import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, type ReactNode } from 'react';
import type { TimelineModel } from '../model/timeline-model';
import { heldInWords } from '../words/held-in-words';
import { issueLabel } from '../words/issue-label';
import { rippleInWords } from '../words/ripple-in-words';
import { trialLines } from '../words/trial-lines';
import type { Tried } from './move-state';
import { workdaysMoved } from './trials-of';
import { useKeptFocus } from './use-kept-focus';
import type { Mover } from './use-move';

const MoveForm = lazy(async () => ({ default: (await import('./move-form')).MoveForm }));

interface MoveBarProps {
  readonly model: TimelineModel;
  readonly mover: Mover;
}

/** A date in mind: what would follow, and the two ways on. Nothing is written before somebody says so. */
export function MoveBar({ model, mover }: MoveBarProps) {
  const { state } = mover;
  const { kind } = state;
  const bar = useKeptFocus(kind);
  return (
    <div
      ref={bar}
      tabIndex={-1}
      className={kind === 'none' ? 'tl-bar tl-bar-empty' : 'tl-bar'}
      aria-live={kind === 'held' ? 'off' : 'polite'}
    >
      {content()}
    </div>
  );

  function content(): ReactNode {
    switch (state.kind) {
      case 'none':
        return null;
      case 'asked':
        return (
          <Suspense fallback={<Spinner label="Opening the form" />}>
            <MoveForm key={state.milestone.id} milestone={state.milestone} mover={mover} />
          </Suspense>
        );
      case 'held':
      case 'trying':
        return (
          <p className="with-icon">
            {state.kind === 'trying' && <Spinner size="small" label="" />}
            <b>{wantedInWords()}</b>
            <span className="subtle">
              {state.kind === 'trying' ? 'Looking at what follows' : 'Let go to see what follows'}
            </span>
          </p>
        );
      case 'tried':
      case 'moving':
        return <Outcome tried={state} wanted={wantedInWords()} model={model} mover={mover} />;
      case 'stopped':
        return (
          <SectionMessage appearance={state.canRetry ? 'error' : 'warning'}>
            <p>
              {state.canRetry
                ? `Could not ${state.step} this date: ${state.message}. Nothing was written here.`
                : state.message}
            </p>
            <div className="button-row">
              {state.canRetry && (
                <Button spacing="compact" onClick={() => mover.attempt(state.milestone, state.to)}>
                  Try again
                </Button>
              )}
              <Button spacing="compact" appearance="subtle" onClick={mover.drop}>
                Discard
              </Button>
            </div>
          </SectionMessage>
        );
    }
  }

  function wantedInWords(): string {
    if (!('to' in state)) return '';
    const { milestone, to } = state;
    const days = workdaysMoved(milestone, to, model);
    return `${issueLabel(model, milestone.id)}: ${heldInWords(to, days, { model, milestone })}`;
  }
}

interface OutcomeProps extends MoveBarProps {
  readonly tried: Tried;
  readonly wanted: string;
}

function Outcome({ tried, wanted, model, mover }: OutcomeProps) {
  const lines = trialLines(tried.ripple, model);
  const isMoving = tried.kind === 'moving';
  return (
    <>
      <div className="tl-bar-line">
        <p className="tl-bar-text">
          <b>{wanted}</b>
          <br />
          {rippleInWords(tried.ripple)}
        </p>
        <div className="tl-bar-buttons">
          <Button appearance="primary" isLoading={isMoving} onClick={mover.commit}>
            Move the date
          </Button>
          <Button appearance="subtle" isDisabled={isMoving} onClick={mover.drop}>
            Discard
          </Button>
        </div>
      </div>
      {lines.length > 0 && (
        <details className="tl-bar-more">
          <summary>Show each date</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
