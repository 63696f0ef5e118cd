import Button from '@atlaskit/button/new';
import { lazy, useState } from 'react';
import type { EvidenceForm as Evidence } from '../../../../src/contract/gate';
import { ErrorMessage } from '../../ui/error-message';
import { useKeptFocus } from '../../ui/use-kept-focus';
import type { AnswerProps } from '../criteria/answer-props';
import { LazyPart } from '../lazy-part';
import { useGateAct } from '../state/use-gate-act';

const EvidenceForm = lazy(async () => ({ default: (await import('./evidence-form')).EvidenceForm }));

/** Gives evidence, another one instead, or takes it out again. */
export function EvidenceControl({ issueId, criterion, onGate }: AnswerProps) {
  const { act, busy, problem, setProblem } = useGateAct(onGate);
  const [open, setOpen] = useState(false);
  const [place, keepFocus] = useKeptFocus<HTMLDivElement>();
  const { id, title } = criterion.form;
  const hasEvidence = criterion.answer !== null;
  const give = async (evidence: Evidence | null) => {
    const reply = await act('gate.answer', { issueId, criterionId: id, answer: { kind: 'evidence', evidence } });
    if (reply.kind === 'done') setOpen(false);
    keepFocus();
  };
  const close = () => {
    setOpen(false);
    setProblem(null);
    keepFocus();
  };
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={`Evidence: ${title}`}>
      {open ? (
        <LazyPart>
          <EvidenceForm
            id={`evidence-${issueId}-${id}`}
            issueId={issueId}
            submitLabel="Save evidence"
            busy={busy}
            onSubmit={give}
            onCancel={close}
          />
        </LazyPart>
      ) : (
        <div className="button-row">
          <Button spacing="compact" isDisabled={busy} onClick={() => setOpen(true)}>
            {hasEvidence ? 'Change evidence' : 'Give evidence'}
          </Button>
          {hasEvidence && (
            <Button spacing="compact" appearance="subtle" isLoading={busy} onClick={() => void give(null)}>
              Take it out
            </Button>
          )}
        </div>
      )}
      <ErrorMessage id={`evidence-${issueId}-${id}-refusal`} text={problem} />
    </div>
  );
}
