import Checkbox from '@atlaskit/checkbox';
import { useId, useState } from 'react';
import { ErrorMessage } from '../../ui/error-message';
import type { AnswerProps } from './answer-props';
import { useGateAct } from '../state/use-gate-act';

/** Shows the new state at once: taking it back is as easy, and a refusal puts it right. */
export function CheckControl({ issueId, criterion, onGate }: AnswerProps) {
  const { act, busy, problem } = useGateAct(onGate);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const problemId = useId();
  const { id, title } = criterion.form;
  const check = async (done: boolean) => {
    if (busy) return;
    setWanted(done);
    await act('gate.answer', { issueId, criterionId: id, answer: { kind: 'check', done } });
    setWanted(null);
  };
  return (
    <div>
      <Checkbox
        label={`Checked: ${title}`}
        isChecked={wanted ?? criterion.answer !== null}
        aria-describedby={problemId}
        onChange={(event) => void check(event.currentTarget.checked)}
      />
      <p role="status" className="subtle gate-small">
        {busy ? 'Saving…' : ''}
      </p>
      <ErrorMessage id={problemId} text={problem} />
    </div>
  );
}
