import type { Answer, Criterion, CriterionId, Gate, Voiding } from './gate';
import type { Deed } from './gate-act';

/** The answers with some approvals marked as counting no more, and the deed that tells of it where one was hit. */
export function voidAnswers(
  { criteria, answers }: Pick<Gate, 'criteria' | 'answers'>,
  voiding: Voiding,
  isMeant: (id: CriterionId) => boolean = () => true,
): { readonly answers: readonly Answer[]; readonly dids: readonly Deed[] } {
  const isHit = (one: Answer): boolean => one.kind === 'approval' && one.voided === null && isMeant(one.criterionId);
  const hit = answers.filter(isHit).map(({ criterionId }) => criterionId);
  if (hit.length === 0) return { answers, dids: [] };
  return {
    answers: answers.map((one) => (one.kind === 'approval' && isHit(one) ? { ...one, voided: voiding } : one)),
    dids: [{ kind: 'voided', criteria: hit.map((id) => ({ id, title: titleOf(criteria, id) })), why: voiding.why }],
  };
}

function titleOf(criteria: readonly Criterion[], id: CriterionId): string {
  return criteria.find((one) => one.id === id)?.title ?? id;
}
