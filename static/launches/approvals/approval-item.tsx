import { useCallback, useId } from 'react';
import type { GateView } from '../../../src/contract/gate';
import { CriterionDecision } from '../../shared/gate/criterion-decision';
import { CriterionFacts } from '../../shared/gate/criteria/criterion-facts';
import { EvidenceLink } from '../../shared/gate/evidence/evidence-link';
import { waitsForViewer } from '../../shared/gate/state/waits-for-viewer';
import { asksInWords } from '../../shared/gate/text/asks-in-words';
import { count } from '../../shared/text/count';
import { formatDay } from '../../shared/text/format-day';
import { IssueLink } from '../../shared/ui/issue-link';
import { AppLink } from '../app-link';
import { launchPath } from '../state/route';
import { rowId, type ApprovalRow } from './approval-rows';
import { DecidedLabel } from './decided-label';

interface ApprovalItemProps {
  readonly row: ApprovalRow;
  readonly onGate: (gate: GateView, acted: string) => void;
}

/** One decision: what it is about, by when, and the place to take it or, once taken, to take it back. */
export function ApprovalItem({ row, onGate }: ApprovalItemProps) {
  const titleId = useId();
  const { issue, launch, criterion, asset, openComments } = row;
  const id = rowId(row);
  const acted = useCallback((gate: GateView) => onGate(gate, id), [onGate, id]);
  const waits = waitsForViewer(criterion);
  return (
    <li className="approval" aria-labelledby={titleId}>
      <h2 id={titleId} className="approvals-title">
        {criterion.form.title}
      </h2>
      {!waits && <DecidedLabel answer={criterion.answer} />}
      <p className="approval-about">
        <span>
          <IssueLink issueKey={issue.key} /> {issue.summary}
        </span>
        <span className="subtle">{issue.due === null ? 'no due date' : `due ${formatDay(issue.due)}`}</span>
        <span>
          <AppLink to={launchPath(launch.id, 'gates')}>{launch.name}</AppLink>
        </span>
      </p>
      <p className="subtle">{asksInWords(criterion)}</p>
      <CriterionFacts criterion={criterion} />
      {/* While the decision is open, the version stands beside its buttons. */}
      {!waits && asset !== null && (
        <p>
          Version {asset.number}: <EvidenceLink evidence={asset.asset} />
        </p>
      )}
      {openComments > 0 && <p className="subtle">{count(openComments, 'comment')} open on this version</p>}
      <CriterionDecision issueId={issue.id} criterion={criterion} asset={asset} onGate={acted} />
    </li>
  );
}
