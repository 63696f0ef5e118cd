import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ReactNode } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import { missingLine } from '../../../../src/contract/launch-words';
import { GateChecklist } from '../../../shared/gate/gate-checklist';
import { GateLozenge } from '../../../shared/gate/gate-lozenge';
import { briefOf } from '../../../shared/gate/text/brief-of';
import { formatDay } from '../../../shared/text/format-day';
import { IssueLink } from '../../../shared/ui/issue-link';
import { rowButtonId } from './row-button-id';
import { waitedFor } from './waited-for';

interface GateRowProps {
  readonly gate: GateView;
  readonly isOpen: boolean;
  readonly onToggle: (issueId: string) => void;
  readonly onGate: (gate: GateView) => void;
}

/** A gate in short; pressed, the whole of it below. */
export function GateRow({ gate, isOpen, onToggle, onGate }: GateRowProps) {
  const { issue } = gate;
  const brief = briefOf(gate);
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <>
      <div role="row" className="gates-row">
        <span role="cell" className="gates-milestone">
          <button
            type="button"
            id={rowButtonId(issue.id)}
            className="gates-open"
            aria-expanded={isOpen}
            onClick={() => onToggle(issue.id)}
          >
            <Chevron label="" size="small" />
            <span>{issue.summary}</span>
          </button>
          <IssueLink issueKey={issue.key} />
        </span>
        <Cell name="Due">{issue.due === null ? 'no due date' : formatDay(issue.due)}</Cell>
        <Cell name="Gate">
          <GateLozenge gate={brief} />
        </Cell>
        <Cell name="Missing">{missingLine(brief) || <span className="subtle">nothing</span>}</Cell>
        <Cell name="Waits for">{waitedFor(gate).join(', ') || <span className="subtle">no decision</span>}</Cell>
      </div>
      {isOpen && (
        <div role="row" className="gates-whole">
          <div role="cell" aria-colspan={5}>
            <GateChecklist gate={gate} onGate={onGate} title={`Gate of ${issue.key}`} />
          </div>
        </div>
      )}
    </>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span role="cell" className="gates-cell">
      <span className="gates-cell-name" aria-hidden="true">
        {name}
      </span>
      <span>{children}</span>
    </span>
  );
}
