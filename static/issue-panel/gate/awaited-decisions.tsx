import { useState } from 'react';
import type { GateView } from '../../../src/contract/gate';
import { CriterionDecision } from '../../shared/gate/criterion-decision';
import { CriterionFacts } from '../../shared/gate/criteria/criterion-facts';
import { waitsForViewer } from '../../shared/gate/state/waits-for-viewer';

interface AwaitedDecisionsProps {
  readonly gate: GateView;
  readonly onGate: (gate: GateView) => void;
}

/** What waits for the viewer's decision. What they decide here stays in sight until they leave the panel. */
export function AwaitedDecisions({ gate, onGate }: AwaitedDecisionsProps) {
  const [awaited, setAwaited] = useState<ReadonlySet<string>>(() => awaitedIds(gate));
  const now = awaitedIds(gate);
  if ([...now].some((id) => !awaited.has(id))) setAwaited(new Set([...awaited, ...now]));
  const shown = gate.criteria.filter(({ form, mayAnswer }) => mayAnswer && awaited.has(form.id));
  if (shown.length === 0) return null;
  return (
    <ul className="rows" aria-label="Waits for your decision">
      {shown.map((criterion) => (
        <li key={criterion.form.id} className="row">
          <div className="row-main">
            <strong>{criterion.form.title}</strong>
            <CriterionFacts criterion={criterion} />
            <CriterionDecision issueId={gate.issue.id} criterion={criterion} asset={gate.asset} onGate={onGate} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function awaitedIds({ criteria }: GateView): ReadonlySet<string> {
  return new Set(criteria.filter(waitsForViewer).map(({ form }) => form.id));
}
