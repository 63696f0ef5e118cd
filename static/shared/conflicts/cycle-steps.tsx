import './conflicts.css';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import { count } from '../text/count';
import { formatMoment } from '../text/format-day';
import { issueShortName } from '../text/issue-name';
import { ErrorMessage } from '../ui/error-message';
import { LoadingLines } from '../ui/loading-lines';
import { useInitialFocus } from '../ui/use-initial-focus';
import { useCycle, type CycleStep } from './use-cycle';

interface CycleStepsProps {
  /** An issue of the circle that the viewer sees. */
  readonly issueId: string;
  readonly onCut: (text: string) => void;
}

/** A circle step by step: who drew each link, what cutting it there moves, and where least does. */
export function CycleSteps({ issueId, onCut }: CycleStepsProps) {
  const { state, refusal, busy, load, cut } = useCycle(issueId);
  if (state.kind === 'loading') return <LoadingLines label="Following the circle…" />;
  if (state.kind === 'none') return <p role="status">This circle has been cut. Dates follow again.</p>;
  if (state.kind === 'failed') {
    return (
      <p role="alert">
        {state.message}. Nothing was changed.{' '}
        <Button spacing="compact" appearance="subtle" onClick={() => void load()}>
          Try again
        </Button>
      </p>
    );
  }
  const remove = async (step: CycleStep) => {
    if (await cut(step)) onCut('The dependency is removed. Dates follow again in what was the circle.');
  };
  return (
    <>
      <ol className="cycle-steps">
        {state.steps.map((step) => (
          <Step
            key={step.linkId}
            step={step}
            isBest={state.steps.length > 1 && state.best === step.linkId}
            isDisabled={busy}
            onRemove={() => void remove(step)}
          />
        ))}
      </ol>
      {state.best === null && (
        <p className="subtle">
          You cannot remove any of them: you need the permission “Link issues”. Ask a project admin.
        </p>
      )}
      <ErrorMessage id={`cut-refused-${issueId}`} text={refusal} />
    </>
  );
}

interface StepProps {
  readonly step: CycleStep;
  readonly isBest: boolean;
  readonly isDisabled: boolean;
  readonly onRemove: () => void;
}

function Step({ step, isBest, isDisabled, onRemove }: StepProps) {
  const [asking, setAsking] = useState(false);
  const ends = `${issueShortName(step.from)} gates ${issueShortName(step.to)}`;
  return (
    <li className="cycle-step">
      <div className="cycle-step-words">
        <span>
          {ends} {isBest && <Lozenge appearance="success">Moves fewest dates</Lozenge>}
        </span>
        <span className="subtle">{[drawnInWords(step), cutInWords(step)].filter((text) => text !== '').join(' ')}</span>
      </div>
      {step.canCut && !asking && (
        <Button
          spacing="compact"
          isDisabled={isDisabled}
          aria-label={`Remove this dependency: ${ends}`}
          onClick={() => setAsking(true)}
        >
          Remove this dependency
        </Button>
      )}
      {asking && (
        <RemoveQuestion ends={ends} isDisabled={isDisabled} onRemove={onRemove} onKeep={() => setAsking(false)} />
      )}
    </li>
  );
}

interface RemoveQuestionProps {
  readonly ends: string;
  readonly isDisabled: boolean;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

function RemoveQuestion({ ends, isDisabled, onRemove, onKeep }: RemoveQuestionProps) {
  const removeButton = useInitialFocus<HTMLButtonElement>();
  return (
    <div role="group" aria-label={`Remove: ${ends}?`} className="cycle-question">
      <span>The link goes from Jira too.</span>
      <Button ref={removeButton} spacing="compact" appearance="danger" isDisabled={isDisabled} onClick={onRemove}>
        Remove
      </Button>
      <Button spacing="compact" appearance="subtle" onClick={onKeep}>
        Keep
      </Button>
    </div>
  );
}

function drawnInWords({ drawnBy, drawnAt }: CycleStep): string {
  if (drawnAt === null) return '';
  return `Drawn ${drawnBy?.name ? `by ${drawnBy.name} ` : ''}on ${formatMoment(drawnAt)}.`;
}

function cutInWords({ moves }: CycleStep): string {
  if (moves === null) return '';
  return moves === 0 ? 'Without it no date moves.' : `Without it ${count(moves, 'date')} would move.`;
}
