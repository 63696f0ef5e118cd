import type { Criterion, Gate, GateState } from './gate';
import type { GateFacts, GateVerdict, Standing } from './gate-verdict';
import { unmetOf } from './unmet-of';

export type JudgedGate = Pick<Gate, 'criteria' | 'answers' | 'asset' | 'openComments' | 'waiver'>;

/**
 * Whether what waits for a gate may go on: "done" is a list of deliverables, never somebody's word that it is so. A gate
 * without criteria asks for nothing and is open.
 * Source: "Synchronizing Product Launches with Marketing Production", gate conditions.
 */
export function judgeGate(gate: JudgedGate, facts: GateFacts): GateVerdict {
  const standings = gate.criteria.map((criterion) => standingOf(gate, facts, criterion));
  return { state: stateOf(gate, facts, standings), standings };
}

function standingOf(gate: JudgedGate, facts: GateFacts, criterion: Criterion): Standing {
  return { criterionId: criterion.id, title: criterion.title, unmet: unmetOf(criterion, gate, facts) };
}

function stateOf({ waiver }: JudgedGate, { today, due }: GateFacts, standings: readonly Standing[]): GateState {
  if (standings.every(({ unmet }) => unmet === null)) return 'open';
  if (waiver && today <= waiver.until) return 'waived';
  return due !== null && due < today ? 'missed' : 'shut';
}
