import './conflicts.css';
import Button from '@atlaskit/button/new';
import { useId, useState, type ReactNode } from 'react';
import type { ChoicesReply, ChoiceView, OnConflict } from '../../../src/contract/conflicts';
import { ErrorMessage } from '../ui/error-message';
import { LoadingLines } from '../ui/loading-lines';
import { TextAreaField } from '../ui/text-area-field';
import { ChoiceCard } from './choice-card';
import { choiceButton, choiceDone } from './choice-in-words';
import { useWaysOut } from './use-ways-out';

export interface WaysOutProps {
  readonly asked: OnConflict;
  readonly onClose: () => void;
  /** @param text what has been done, a sentence */
  readonly onDone: (text: string) => void;
  readonly frame: (parts: { readonly body: ReactNode; readonly buttons: ReactNode }) => ReactNode;
}

const longestReason = 500;

/** What can be done about a conflict: each way out with its effect, before anything is written. */
export function WaysOut({ asked, onClose, onDone, frame }: WaysOutProps) {
  const { state, refusal, busy, load, settle } = useWaysOut(asked);
  const [wanted, setWanted] = useState<ChoiceView['choice'] | null>(null);
  const [reason, setReason] = useState('');
  const choice =
    state.kind === 'choices' ? state.choices.find((one) => one.choice === wanted && one.blocked === null) : undefined;
  const needsReason = choice?.choice === 'shorten-lag' || choice?.choice === 'override';
  const lacksReason = needsReason && (reason.trim() === '' || reason.length > longestReason);
  const take = async () => {
    if (choice === undefined || state.kind !== 'choices' || busy) return;
    if (await settle({ choice, reason: needsReason ? reason : '' })) onDone(choiceDone(choice, state.conflict));
  };
  return frame({
    body: (
      <div className="ways-out">
        {state.kind === 'loading' && <LoadingLines label="Working out the ways out…" />}
        {state.kind === 'settled' && <p role="status">The dependency holds by now. Nothing is left to settle.</p>}
        {state.kind === 'failed' && (
          <p role="alert">
            {state.message}. Nothing was changed.{' '}
            <Button spacing="compact" appearance="subtle" onClick={() => void load()}>
              Try again
            </Button>
          </p>
        )}
        {state.kind === 'choices' && <Choices reply={state} wanted={wanted} onChoose={setWanted} />}
        {needsReason && <ReasonField reason={reason} onChange={setReason} />}
        <ErrorMessage id={`refused-${asked.linkId}`} text={refusal} />
      </div>
    ),
    buttons: (
      <div className="ways-out-buttons">
        <Button appearance="subtle" onClick={onClose}>
          {state.kind === 'choices' ? 'Cancel' : 'Close'}
        </Button>
        {state.kind === 'choices' && (
          <Button
            appearance="primary"
            isDisabled={choice === undefined || lacksReason}
            isLoading={busy}
            onClick={() => void take()}
          >
            {choice === undefined ? 'Choose a way out' : choiceButton(choice, state.conflict)}
          </Button>
        )}
      </div>
    ),
  });
}

interface ChoicesProps {
  readonly reply: Extract<ChoicesReply, { kind: 'choices' }>;
  readonly wanted: ChoiceView['choice'] | null;
  readonly onChoose: (choice: ChoiceView['choice']) => void;
}

function Choices({ reply, wanted, onChoose }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">Ways out</legend>
      {reply.choices.map((choice) => (
        <ChoiceCard
          key={choice.choice}
          name={name}
          choice={choice}
          conflict={reply.conflict}
          isChosen={choice.choice === wanted && choice.blocked === null}
          onChoose={() => onChoose(choice.choice)}
        />
      ))}
    </fieldset>
  );
}

function ReasonField({ reason, onChange }: { readonly reason: string; readonly onChange: (reason: string) => void }) {
  const id = useId();
  return (
    <>
      <TextAreaField
        id={id}
        label="Reason"
        value={reason}
        longest={longestReason}
        isRequired
        describedBy={`${id}-help`}
        onChange={onChange}
      />
      <p id={`${id}-help`} className="subtle">
        Everyone who sees this dependency can read it.
      </p>
    </>
  );
}
