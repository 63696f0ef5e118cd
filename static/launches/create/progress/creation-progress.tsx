import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useEffect, useState } from 'react';
import { useInitialFocus } from '../../../shared/ui/use-initial-focus';
import { TakeBackQuestion } from './take-back-question';
import { useSteps, type Running, type StepsState } from './use-steps';

interface CreationProgressProps {
  readonly running: Running;
  /** @param launchId null: it was taken back */
  readonly onDone: (launchId: string | null) => void;
  readonly onLeave: () => void;
}

/** How far it is. It can be left, and gone on with later. */
export function CreationProgress({ running, onDone, onLeave }: CreationProgressProps) {
  const { state, way, go } = useSteps(running);
  const heading = useInitialFocus<HTMLHeadingElement>();
  useEffect(() => {
    if (state.kind === 'done') onDone(state.launchId);
    // Told once, when it is done; the parent's function may be a new one at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);

  return (
    <section className="creation-progress" aria-labelledby="progress-title">
      <h1 id="progress-title" ref={heading} tabIndex={-1} className="launches-title">
        {way === 'make' ? 'Making' : 'Taking back'} {running.name}
      </h1>
      {'total' in state && <Bar state={state} />}
      {state.kind === 'going' && <Going way={way} onLeave={onLeave} />}
      {state.kind === 'halted' && <Halted message={state.message} way={way} onGo={go} onLeave={onLeave} />}
      {state.kind === 'left-over' && <LeftOver message={state.message} onClose={() => onDone(null)} />}
    </section>
  );
}

function Bar({ state }: { readonly state: Extract<StepsState, { total: number }> }) {
  const { ended, total } = state;
  const counted = `${ended} of ${total} done`;
  return (
    <div className="creation-bar">
      <ProgressBar value={total === 0 ? 0 : ended / total} isIndeterminate={total === 0} ariaLabel={counted} />
      <p>
        <span role="status">{state.kind === 'going' ? state.doing : 'It has come to a halt'}</span>{' '}
        {total > 0 && <span className="subtle">{counted}</span>}
      </p>
    </div>
  );
}

interface GoingProps {
  readonly way: Running['way'];
  readonly onLeave: () => void;
}

function Going({ way, onLeave }: GoingProps) {
  const stays = way === 'make' ? 'What is made stays' : 'What is left to take back stays';
  return (
    <>
      <p className="subtle">You can leave this page. {stays}, and you can go on later.</p>
      <div className="button-row">
        <Button appearance="subtle" onClick={onLeave}>
          Leave for now
        </Button>
      </div>
    </>
  );
}

interface HaltedProps {
  readonly message: string;
  readonly way: Running['way'];
  readonly onGo: (way: Running['way']) => void;
  readonly onLeave: () => void;
}

/** What is in the way, in Jira's words, and the ways out. */
function Halted({ message, way, onGo, onLeave }: HaltedProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div role="alert">
        <SectionMessage appearance="warning" title="It cannot go on as it is">
          <p>{message}</p>
        </SectionMessage>
      </div>
      {asking ? (
        <TakeBackQuestion onTakeBack={() => onGo('take-back')} onKeep={() => setAsking(false)} />
      ) : (
        <div className="button-row">
          <Button appearance="primary" onClick={() => onGo(way)}>
            Try again
          </Button>
          {way === 'make' && <Button onClick={() => setAsking(true)}>Take back</Button>}
          <Button appearance="subtle" onClick={onLeave}>
            Leave for now
          </Button>
        </div>
      )}
    </>
  );
}

interface LeftOverProps {
  readonly message: string;
  readonly onClose: () => void;
}

/** The launch is gone, but not all that it has made. */
function LeftOver({ message, onClose }: LeftOverProps) {
  return (
    <>
      <div role="alert">
        <SectionMessage appearance="warning" title="Not all could be taken back">
          <p>{message}</p>
        </SectionMessage>
      </div>
      <div className="button-row">
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  );
}
