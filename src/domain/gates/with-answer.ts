import type { Answer, CriterionId, Gate } from './gate';
import type { Deed } from './gate-act';
import type { GateStep } from './gate-step';

/** A gate with this answer to a criterion, in place of the one it had; null: without any. */
export function withAnswer(
  gate: Gate,
  id: CriterionId,
  { answer, did }: { readonly answer: Answer | null; readonly did: Deed },
): GateStep {
  const others = gate.answers.filter(({ criterionId }) => criterionId !== id);
  return { kind: 'changed', gate: { ...gate, answers: answer ? [...others, answer] : others }, dids: [did] };
}
