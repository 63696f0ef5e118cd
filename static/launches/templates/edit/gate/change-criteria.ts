import type { CriterionDraft, RowGateDraft } from './gate-draft';

/** Steps on the gate of a row that change nothing else of it. */
export function withCriterion(gate: RowGateDraft, added: CriterionDraft): RowGateDraft {
  return { ...gate, criteria: [...gate.criteria, added] };
}

export function withChangedCriterion(gate: RowGateDraft, id: string, changes: Partial<CriterionDraft>): RowGateDraft {
  return { ...gate, criteria: gate.criteria.map((one) => (one.id === id ? { ...one, ...changes } : one)) };
}

/** A gate that asks for nothing freezes nothing. */
export function withoutCriterion(gate: RowGateDraft, id: string): RowGateDraft {
  const criteria = gate.criteria.filter((one) => one.id !== id);
  return { criteria, freezesScope: gate.freezesScope && criteria.length > 0 };
}
