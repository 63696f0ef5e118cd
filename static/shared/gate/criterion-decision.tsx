import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AnswerGate, AssetView } from '../../../src/contract/gate';
import { ErrorMessage } from '../ui/error-message';
import { useKeptFocus } from '../ui/use-kept-focus';
import type { AnswerProps } from './criteria/answer-props';
import { DecisionForm } from './criteria/decision-form';
import './gate.css';
import { useGateAct } from './state/use-gate-act';

type Decision = Extract<AnswerGate['answer'], { kind: 'approval' }>['decision'];

interface CriterionDecisionProps extends AnswerProps {
  /** What is under review. */
  readonly asset: AssetView | null;
}

const results: Readonly<Record<Decision, string>> = {
  approved: 'Approved',
  'changes-wanted': 'Changes asked for',
  withdrawn: 'Decision withdrawn',
};

/** The viewer decides on one criterion, or takes their decision back; whoever may not is told why. */
export function CriterionDecision({ issueId, criterion, asset, onGate }: CriterionDecisionProps) {
  const { act, busy, problem, setProblem } = useGateAct(onGate);
  const [said, setSaid] = useState('');
  const [place, keepFocus] = useKeptFocus<HTMLDivElement>();
  const { form, answer, mayAnswer, whyNot } = criterion;
  const problemId = `decision-${issueId}-${form.id}-problem`;
  const decide = async (decision: Decision, comment: string, ofVersion: number) => {
    setSaid('');
    const reply = await act('gate.answer', {
      issueId,
      criterionId: form.id,
      answer: { kind: 'approval', decision, comment, ofVersion },
    });
    if (reply.kind === 'done') setSaid(`${results[decision]}: ${form.title}`);
    keepFocus();
    return reply.kind === 'done';
  };
  const stands = answer?.kind === 'approval' && answer.voided === null;
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={`Decide: ${form.title}`} className="gate-decision">
      {!mayAnswer && whyNot !== null && <p className="subtle">{whyNot}</p>}
      {mayAnswer && stands && (
        <Button
          spacing="compact"
          isLoading={busy}
          aria-describedby={problemId}
          onClick={() => void decide('withdrawn', '', asset?.number ?? 0)}
        >
          Withdraw
        </Button>
      )}
      {mayAnswer && !stands && (
        <DecisionForm
          id={`decision-${issueId}-${form.id}`}
          asset={asset}
          busy={busy}
          onDecide={decide}
          onProblem={setProblem}
        />
      )}
      <ErrorMessage id={problemId} text={problem} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
