import type { GateView } from '../../../../src/contract/gate';
import { ColumnHeads } from '../../../shared/ui/column-heads';
import { GateRow } from './gate-row';

interface GateRowsProps {
  readonly gates: readonly GateView[];
  /** Ids of the issues whose gate is open on the page. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (issueId: string) => void;
  readonly onGate: (gate: GateView) => void;
}

const columns = ['Milestone', 'Due', 'Gate', 'Missing', 'Waits for'] as const;

/** One gate a row, cards where it is narrow; each opens to be answered in place. */
export function GateRows({ gates, opened, onToggle, onGate }: GateRowsProps) {
  return (
    <div role="table" aria-label="Gates" className="gates-table">
      <ColumnHeads columns={columns} className="gates-head" rowClassName="gates-row" />
      <div role="rowgroup">
        {gates.map((gate) => (
          <GateRow
            key={gate.issue.id}
            gate={gate}
            isOpen={opened.has(gate.issue.id)}
            onToggle={onToggle}
            onGate={onGate}
          />
        ))}
      </div>
    </div>
  );
}
