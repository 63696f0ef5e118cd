import type { Answer, Criterion, CriterionKind, Gate } from '../../domain/gates/gate';
import type { MilestoneId } from '../../domain/schedule/plan';

type Asking = Pick<Gate, 'criteria'>;

export function criteriaOfKind<K extends CriterionKind>(
  gates: readonly Asking[],
  kind: K,
): Extract<Criterion, { kind: K }>[] {
  const isOfKind = (one: Criterion): one is Extract<Criterion, { kind: K }> => one.kind === kind;
  return gates.flatMap(({ criteria }) => criteria).filter(isOfKind);
}

/** Issues that must be done. */
export function awaitedIssues(gates: readonly Asking[]): MilestoneId[] {
  return distinct(criteriaOfKind(gates, 'issues').flatMap(({ issueIds }) => issueIds));
}

/** Epics whose brief is asked for. */
export function briefEpics(gates: readonly Asking[]): MilestoneId[] {
  return distinct(criteriaOfKind(gates, 'brief').map(({ epicId }) => epicId));
}

/** Issues whose claims are asked for. */
export function claimIssues(gates: readonly Asking[]): MilestoneId[] {
  return distinct(criteriaOfKind(gates, 'claims').flatMap(({ issueIds }) => issueIds));
}

/** Every issue that a criterion names, in its order. */
export function issuesNamedBy(criterion: Criterion): readonly MilestoneId[] {
  if (criterion.kind === 'issues' || criterion.kind === 'claims') return criterion.issueIds;
  return criterion.kind === 'brief' ? [criterion.epicId] : [];
}

/** What it says lies in an attachment, which may be gone by now. */
export function isAttached(answer: Answer): boolean {
  return answer.kind === 'evidence' && answer.evidence.kind === 'attachment';
}

export function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
