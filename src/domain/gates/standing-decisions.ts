import type { Approval, ApprovalAnswer, Gate } from './gate';

/** A decision that counts: on the version that is under review, and not voided. */
export interface StandingDecision {
  readonly criterion: Approval;
  readonly answer: ApprovalAnswer;
}

/** Decisions on the approvals of a gate that count now, for or against. */
export function standingDecisions({
  criteria,
  answers,
  asset,
}: Pick<Gate, 'criteria' | 'answers' | 'asset'>): StandingDecision[] {
  const approvals = new Map(criteria.flatMap((one) => (one.kind === 'approval' ? [[one.id, one] as const] : [])));
  return answers.flatMap((answer) => {
    const criterion = approvals.get(answer.criterionId);
    if (!criterion || answer.kind !== 'approval' || answer.voided) return [];
    return answer.ofVersion === (asset?.number ?? 0) ? [{ criterion, answer }] : [];
  });
}
