import { answerApproval } from './answer-approval';
import type { Criterion, Gate } from './gate';
import type { GateStep } from './gate-step';
import type { Answering, GivenAnswer } from './given-answer';
import { withAnswer } from './with-answer';

/**
 * A gate with an answer to one of its criteria, or without the one it had. Rights on the issue are settled elsewhere;
 * approvals are for who is asked alone, see `answerApproval`. What is computed, such as claims, takes no answer.
 */
export function answerCriterion(gate: Gate, answering: Answering): GateStep {
  const { criterionId, answer } = answering;
  const criterion = gate.criteria.find(({ id }) => id === criterionId);
  if (!criterion)
    return refused(
      `Cannot answer the criterion "${criterionId}": it is no longer in this gate. Load the gate again and look what is asked for`,
    );
  if (criterion.kind === 'check' && answer.kind === 'check') return check(gate, criterion, { ...answering, answer });
  if (criterion.kind === 'evidence' && answer.kind === 'evidence')
    return giveEvidence(gate, criterion, { ...answering, answer });
  if (criterion.kind === 'approval' && answer.kind === 'approval')
    return answerApproval(gate, criterion, { ...answering, answer });
  return refused(`Cannot answer "${criterion.title}" in this way: ${wayOf(criterion)}`);
}

/** What would do instead. */
function wayOf({ kind }: Criterion): string {
  switch (kind) {
    case 'check':
      return 'it asks for a check. Tick it';
    case 'evidence':
      return 'it asks for evidence. Give a link or an attachment';
    case 'approval':
      return 'it asks for a decision. Approve it or ask for changes';
    case 'issues':
      return 'it is met by work in Jira. Finish the issues it names';
    case 'brief':
      return 'it is met by the brief. Complete and lock it';
    case 'claims':
      return 'it is met in the claim table. Rate or sign the claims there';
    case 'formats':
      return 'it is met in the format matrix. Settle or approve the formats there';
    case 'comments':
      return 'it is met by resolved comments. Resolve those that are open';
  }
}

function check(
  gate: Gate,
  { id, title }: Criterion,
  { answer: { done }, by, at }: Answering<Extract<GivenAnswer, { kind: 'check' }>>,
): GateStep {
  const wasDone = gate.answers.some(({ criterionId, kind }) => criterionId === id && kind === 'check');
  if (wasDone === done) return { kind: 'same' };
  return withAnswer(gate, id, {
    answer: done ? { kind: 'check', criterionId: id, by, at } : null,
    did: { kind: 'checked', criterion: { id, title }, done },
  });
}

function giveEvidence(
  gate: Gate,
  { id, title }: Criterion,
  { answer: { evidence }, by, at }: Answering<Extract<GivenAnswer, { kind: 'evidence' }>>,
): GateStep {
  const before = gate.answers.find(({ criterionId }) => criterionId === id);
  const present = before?.kind === 'evidence' ? before.evidence : null;
  if (JSON.stringify(present) === JSON.stringify(evidence)) return { kind: 'same' };
  return withAnswer(gate, id, {
    answer: evidence && { kind: 'evidence', criterionId: id, by, at, evidence },
    did: { kind: 'evidence', criterion: { id, title }, evidence },
  });
}

function refused(message: string): GateStep {
  return { kind: 'refused', message };
}
