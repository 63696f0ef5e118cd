import { askedBy } from './asked-by';
import { barredBy } from './barred-by';
import { compareText } from '../schedule/compare-text';
import type { Approval, ApprovalAnswer, Gate } from './gate';
import type { GateFacts, Unmet } from './gate-verdict';
import { keptApart } from './kept-apart';
import { standingDecisions, type StandingDecision } from './standing-decisions';

type Judged = Pick<Gate, 'criteria' | 'answers' | 'asset'>;

/**
 * An approval counts when it is for the version under review, has not been voided, and whoever gave it has not decided
 * before in a role that must be kept apart.
 */
export function approvalUnmet(criterion: Approval, gate: Judged, { people }: Pick<GateFacts, 'people'>): Unmet | null {
  const { role } = criterion;
  const answer = gate.answers.find(({ criterionId, kind }) => criterionId === criterion.id && kind === 'approval');
  if (answer?.kind !== 'approval') return undecided(criterion, gate, askedBy(criterion, people));
  if (answer.voided) return { kind: 'voided', role, why: answer.voided.why };
  if (answer.ofVersion !== (gate.asset?.number ?? 0)) return { kind: 'voided', role, why: 'new-version' };
  if (answer.decision === 'changes-wanted') return { kind: 'changes-wanted', role, by: answer.by };
  const other = decidedBefore(gate, { criterion, answer });
  return other ? { kind: 'same-person', role, other: other.role } : null;
}

/** Whoever is asked may be barred already: then somebody else has to be named, and waiting helps nothing. */
function undecided(criterion: Approval, gate: Judged, person: string | null): Unmet {
  const { role } = criterion;
  const other = person === null ? undefined : barredBy(gate, criterion, person);
  return other ? { kind: 'same-person', role, other: other.role } : { kind: 'not-decided', role, person };
}

/** Of two approvals of one person that must be kept apart, the later one does not count. */
function decidedBefore(gate: Judged, later: StandingDecision): Approval | undefined {
  return standingDecisions(gate).find(
    ({ criterion, answer }) =>
      answer.by === later.answer.by && keptApart(criterion, later.criterion) && isBefore(answer, later.answer),
  )?.criterion;
}

/** At the same moment the ids decide, so that one of the two counts. */
function isBefore(one: ApprovalAnswer, other: ApprovalAnswer): boolean {
  return (compareText(one.at, other.at) || compareText(one.criterionId, other.criterionId)) < 0;
}
