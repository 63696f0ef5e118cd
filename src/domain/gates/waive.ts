import type { Gate, Waiver } from './gate';
import type { GateStep } from './gate-step';

/**
 * Lets what waits for a gate go on until a day, though something is missing: who, why and until when stay to be seen.
 * Whether that day is still to come is for who knows the day.
 */
export function waive(gate: Gate, waiver: Waiver): GateStep {
  const reason = waiver.reason.trim();
  if (gate.criteria.length === 0)
    return { kind: 'refused', message: 'Cannot waive this gate: it asks for nothing. Let things go on' };
  if (reason === '')
    return { kind: 'refused', message: 'Cannot waive this gate: no reason is given. Say why things may go on' };
  const { waiver: before } = gate;
  if (before?.reason === reason && before.until === waiver.until) return { kind: 'same' };
  return {
    kind: 'changed',
    gate: { ...gate, waiver: { ...waiver, reason } },
    dids: [{ kind: 'waived', reason, until: waiver.until }],
  };
}
