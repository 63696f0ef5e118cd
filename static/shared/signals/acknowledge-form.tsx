import Button from '@atlaskit/button/new';
import { useEffect, useId, useRef, useState } from 'react';
import type { EscalationView, SignalAction } from '../../../src/contract/signals';
import { callSignals } from '../bridge/call-signals';
import { errorMessage } from '../text/error-message';
import { ErrorMessage } from '../ui/error-message';
import { TextAreaField } from '../ui/text-area-field';

interface AcknowledgeFormProps {
  readonly escalation: EscalationView;
  /** Looks again at what stands now. */
  readonly onDone: () => Promise<void>;
}

const longest = 500;

/** Tells the others that somebody has it in hand, with a note for them where one is needed. */
export function AcknowledgeForm({ escalation, onDone }: AcknowledgeFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const hasNote = note !== null;
  useEffect(() => {
    if (hasNote) field.current?.focus();
  }, [hasNote]);
  const send = async () => {
    const text = note?.trim() ?? '';
    const fault = noteFault(text);
    setProblem(fault);
    if (fault !== null) return field.current?.focus();
    setBusy(true);
    const reply = await acknowledge(escalation.id, text);
    if (reply.kind === 'refused') setProblem(reply.message);
    else await onDone();
    setBusy(false);
  };
  return (
    <form
      className="signal-form"
      aria-label={`Acknowledge: ${escalation.says}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {note !== null && (
        <TextAreaField
          id={id}
          label="Note (optional)"
          value={note}
          longest={longest}
          isInvalid={problem !== null}
          describedBy={`${id}-problem`}
          fieldRef={field}
          onChange={setNote}
        />
      )}
      <ErrorMessage id={`${id}-problem`} text={problem} />
      <div className="button-row">
        <Button type="submit" spacing="compact" isLoading={busy}>
          Acknowledge
        </Button>
        {note === null && (
          <Button spacing="compact" appearance="subtle" onClick={() => setNote('')}>
            Add a note
          </Button>
        )}
      </div>
    </form>
  );
}

function noteFault(note: string): string | null {
  return note.length > longest ? `The note has ${note.length} characters, at most ${longest} fit. Shorten it` : null;
}

async function acknowledge(id: string, note: string): Promise<SignalAction> {
  try {
    return await callSignals('signal.acknowledge', { id, note });
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. Try again: it is acknowledged only once` };
  }
}
