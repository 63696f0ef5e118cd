import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { waiveGate, type GateView } from '../../../../src/contract/gate';
import { today } from '../../text/today';
import { ErrorMessage } from '../../ui/error-message';
import { TextAreaField } from '../../ui/text-area-field';
import { useGateAct } from '../state/use-gate-act';
import { DayPicker } from '../../ui/day-picker';

interface WaiveFormProps {
  readonly gate: GateView;
  readonly onGate: (gate: GateView) => void;
  readonly onClose: () => void;
}

const longest = 500;

/** Lets pass for some days what a gate would hold back, with a reason that stays. */
export function WaiveForm({ gate, onGate, onClose }: WaiveFormProps) {
  const { act, busy, problem, setProblem } = useGateAct(onGate);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const id = `waive-${gate.issue.id}`;
  const change = (set: (text: string) => void) => (text: string) => {
    setProblem(null);
    set(text);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(reason, until);
    setProblem(fault);
    if (fault !== null) return;
    const reply = await act('gate.waive', { issueId: gate.issue.id, reason: reason.trim(), until });
    if (reply.kind === 'done') onClose();
  };
  return (
    <form
      className="gate-form gate-box"
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => void submit(event)}
    >
      <p id={`${id}-title`}>
        <strong>Waive this gate</strong>
      </p>
      <p className="subtle">
        What waits for it may go on up to the last day, whatever is missing. Everyone sees that it was waived, by whom
        and why, for ever. The criteria stay.
      </p>
      <TextAreaField
        id={`${id}-reason`}
        label="Reason"
        value={reason}
        longest={longest}
        isRequired
        describedBy={`${id}-problem`}
        fieldRef={field}
        onChange={change(setReason)}
      />
      <div>
        <Label htmlFor={`${id}-until`}>Last day on which it is waived</Label>
        <DayPicker
          id={`${id}-until`}
          value={until}
          minDate={today()}
          clearControlLabel="Clear the last day"
          openCalendarLabel="Last day, open calendar"
          selectProps={{ descriptionId: `${id}-problem` }}
          onChange={change(setUntil)}
        />
      </div>
      <ErrorMessage id={`${id}-problem`} text={problem} />
      <div className="button-row">
        <Button type="submit" appearance="warning" spacing="compact" isLoading={busy}>
          Waive gate
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What keeps the waiver from being sent; null: nothing. */
function faultOf(reason: string, until: string): string | null {
  if (until === '') {
    return reason.trim() === ''
      ? 'Cannot waive this gate without a reason and a last day. Give both'
      : 'Cannot waive this gate without an end. Choose the last day';
  }
  const parsed = waiveGate.safeParse({ issueId: 'any', reason: reason.trim(), until });
  if (parsed.success) return null;
  const [fault] = parsed.error.issues;
  const name = fault?.path[0] === 'until' ? 'last day' : 'reason';
  return `Cannot waive this gate: the ${name} ${fault?.message ?? 'is not what was agreed'}`;
}
