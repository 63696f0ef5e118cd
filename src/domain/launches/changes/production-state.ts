import { approvalUnmet } from '../../gates/approval-unmet';
import type { Gate } from '../../gates/gate';
import type { WorkState } from '../../schedule/plan';
import type { CellState } from '../formats/format-matrix';
import type { ProductionState } from './change-request';

export interface AssetProgress {
  /** State of its issue. */
  readonly work: WorkState;
  /** States of the deliverables that are made in it. */
  readonly cells: readonly CellState[];
  /** What brings it to its channels is done. */
  readonly isOut: boolean;
  readonly gate: Pick<Gate, 'criteria' | 'answers' | 'asset' | 'told'> | undefined;
  /** Accounts by role, as the launch names them. */
  readonly people: Readonly<Record<string, string>>;
}

/** How far the work on an asset has come, by what is known furthest of it. */
export function productionStateOf(progress: AssetProgress): ProductionState {
  const { cells, gate, isOut } = progress;
  if (isOut || cells.includes('distributed')) return 'distributed';
  if (isApproved(progress)) return 'approved';
  return (gate?.asset ?? null) !== null || cells.includes('in-review') ? 'in-review' : 'draft';
}

/** Some deliverables of it may be approved and others not: what was approved once is what costs to do again. */
function isApproved({ work, cells, gate, people }: AssetProgress): boolean {
  if (work === 'done' || cells.includes('approved')) return true;
  if (!gate || gate.criteria.length === 0) return false;
  return gate.told?.state === 'open' || areApproved(gate, people);
}

/** All of the approvals that its gate asks for count, whatever else the gate waits for. */
function areApproved(gate: NonNullable<AssetProgress['gate']>, people: AssetProgress['people']): boolean {
  const approvals = gate.criteria.flatMap((one) => (one.kind === 'approval' ? [one] : []));
  return approvals.length > 0 && approvals.every((one) => approvalUnmet(one, gate, { people }) === null);
}
