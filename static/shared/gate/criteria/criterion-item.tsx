import Button from '@atlaskit/button/new';
import { useId } from 'react';
import type { CriterionView, GateView } from '../../../../src/contract/gate';
import { CriterionDecision } from '../criterion-decision';
import { EvidenceControl } from '../evidence/evidence-control';
import { asksInWords } from '../text/asks-in-words';
import { CheckControl } from './check-control';
import { CriterionFacts } from './criterion-facts';
import { CriterionIssues } from './criterion-issues';
import { CriterionKindIcon } from './criterion-kind-icon';
import { CriterionState } from './criterion-state';

interface CriterionItemProps {
  readonly criterion: CriterionView;
  readonly gate: GateView;
  readonly onGate: (gate: GateView) => void;
  /** Opens the set-up where this criterion is; null: the viewer may not change it. */
  readonly onEdit: ((criterionId: string) => void) | null;
}

/** One deliverable: what is asked, what is missing, who answered, and the control to answer it. */
export function CriterionItem({ criterion, gate, onGate, onEdit }: CriterionItemProps) {
  const titleId = useId();
  const { form, unmet, issues } = criterion;
  const isUnnamed = unmet?.kind === 'not-decided' && unmet.person === null;
  return (
    <li className="gate-criterion" aria-labelledby={titleId}>
      <CriterionKindIcon kind={form.kind} />
      <div className="gate-criterion-main">
        <p className="gate-criterion-head">
          <strong id={titleId}>{form.title}</strong>
          <CriterionState isMet={unmet === null} />
        </p>
        <p className="subtle gate-small">{asksInWords(criterion)}</p>
        <CriterionFacts criterion={criterion} />
        <CriterionIssues issues={issues} />
        {isUnnamed && onEdit !== null ? (
          <div className="button-row">
            <Button spacing="compact" onClick={() => onEdit(form.id)}>
              Name someone
            </Button>
          </div>
        ) : (
          <CriterionControl criterion={criterion} gate={gate} onGate={onGate} />
        )}
      </div>
    </li>
  );
}

function CriterionControl({ criterion, gate, onGate }: Omit<CriterionItemProps, 'onEdit'>) {
  const { form, mayAnswer, whyNot } = criterion;
  const props = { issueId: gate.issue.id, criterion, onGate };
  if (form.kind === 'approval') return <CriterionDecision {...props} asset={gate.asset} />;
  if (!mayAnswer) return whyNot === null ? null : <p className="subtle">{whyNot}</p>;
  if (form.kind === 'check') return <CheckControl {...props} />;
  if (form.kind === 'evidence') return <EvidenceControl {...props} />;
  return null;
}
