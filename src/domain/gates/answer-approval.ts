import { askedBy } from './asked-by';
import { barredBy } from './barred-by';
import type { Approval, ApprovalAnswer, Gate } from './gate';
import type { GateStep } from './gate-step';
import type { Answering, GivenAnswer } from './given-answer';
import { withAnswer } from './with-answer';

type Deciding = Answering<Extract<GivenAnswer, { kind: 'approval' }>>;

/**
 * Only the person who is asked decides, on the version that is under review, and never in two roles that are kept apart.
 * Whoever has decided may take it back, asked or not.
 */
export function answerApproval(gate: Gate, criterion: Approval, deciding: Deciding): GateStep {
  const present = gate.answers.find(({ criterionId }) => criterionId === criterion.id);
  const before = present?.kind === 'approval' ? present : undefined;
  const { decision } = deciding.answer;
  if (decision === 'withdrawn') return withdraw(gate, criterion, { deciding, before });
  const obstacle = obstacleTo(gate, criterion, deciding);
  if (obstacle !== undefined) return { kind: 'refused', message: `Cannot decide on "${criterion.title}": ${obstacle}` };
  if (isSaidAlready(before, deciding)) return { kind: 'same' };
  const { by, at, answer } = deciding;
  const comment = answer.comment.trim();
  const told = { decision, comment, ofVersion: answer.ofVersion };
  return withAnswer(gate, criterion.id, {
    answer: { kind: 'approval', criterionId: criterion.id, by, at, ...told, voided: null },
    did: { kind: 'decided', criterion: { id: criterion.id, title: criterion.title }, role: criterion.role, ...told },
  });
}

function withdraw(
  gate: Gate,
  { id, title, role }: Approval,
  { deciding, before }: { deciding: Deciding; before: ApprovalAnswer | undefined },
): GateStep {
  if (!before) return { kind: 'same' };
  if (before.by !== deciding.by)
    return {
      kind: 'refused',
      message: `Cannot withdraw the decision on "${title}": somebody else has made it. Ask them`,
    };
  const comment = deciding.answer.comment.trim();
  const { ofVersion } = before;
  return withAnswer(gate, id, {
    answer: null,
    did: { kind: 'decided', criterion: { id, title }, role, decision: 'withdrawn', comment, ofVersion },
  });
}

/** Why this person cannot decide so, with the way out. */
function obstacleTo(gate: Gate, criterion: Approval, { answer, by, people }: Deciding): string | undefined {
  const { role } = criterion;
  const asked = askedBy(criterion, people);
  if (asked === null) return `nobody is named as ${role}. Have whoever manages the launch name someone`;
  if (asked !== by) return `somebody else is asked as ${role}. Leave it to them, or have yourself named`;
  const present = gate.asset?.number ?? 0;
  if (answer.ofVersion !== present) return staleInWords(answer.ofVersion, present);
  const other = barredBy(gate, criterion, by);
  if (other)
    return `you have decided as ${other.role}, and ${role} must be somebody else. Have another person named for one of them`;
  if (answer.decision === 'changes-wanted' && answer.comment.trim() === '')
    return 'it does not say what is to change. Write a comment';
  return undefined;
}

function staleInWords(ofVersion: number, present: number): string {
  const looked = ofVersion === 0 ? 'no version was there' : `version ${ofVersion} was`;
  const now = present === 0 ? 'none is' : `version ${present} is`;
  return `${looked} when you looked, ${now} under review now. Look at it first`;
}

function isSaidAlready(before: ApprovalAnswer | undefined, { answer, by }: Deciding): boolean {
  if (!before || before.voided || before.by !== by) return false;
  const { decision, comment, ofVersion } = before;
  return decision === answer.decision && comment === answer.comment.trim() && ofVersion === answer.ofVersion;
}
