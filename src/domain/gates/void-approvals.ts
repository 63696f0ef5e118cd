import type { Gate, Voiding } from './gate';
import type { GateStep } from './gate-step';
import { voidAnswers } from './void-answers';

/**
 * All decisions on a gate count no more: what they were made on is another thing by now. They are kept, with the reason.
 * Source: "Synchronizing Product Launches with Marketing Production", handoff 2.
 */
export function voidApprovals(gate: Gate, { why, at }: Voiding): GateStep {
  const { answers, dids } = voidAnswers(gate, { why, at });
  return dids.length === 0 ? { kind: 'same' } : { kind: 'changed', gate: { ...gate, answers, askedAt: at }, dids };
}
