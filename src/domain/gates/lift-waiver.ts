import type { Gate } from './gate';
import type { GateStep } from './gate-step';

/** What is missing counts again. */
export function liftWaiver(gate: Gate): GateStep {
  if (!gate.waiver) return { kind: 'same' };
  return { kind: 'changed', gate: { ...gate, waiver: null }, dids: [{ kind: 'waiver-lifted' }] };
}
