import type { AnswerGate, GateAction } from '../../contract/gate';
import { answerCriterion } from '../../domain/gates/answer-criterion';
import type { CriterionId } from '../../domain/gates/gate';
import type { GivenAnswer } from '../../domain/gates/given-answer';
import { missing, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { changeGate, type GateDecision } from './change-gate';
import { ownEvidence } from './own-evidence';
import type { GateRequest, GateSight } from './see-gate';

const does = 'answer this criterion';

/** A check or evidence from whoever may edit the issue; a decision from whoever is asked, editor or not. */
export async function answerGate(world: World, request: GateRequest, message: AnswerGate): Promise<GateAction> {
  const { issueId, answer } = message;
  const criterionId = message.criterionId as CriterionId;
  return changeGate(world, request, {
    ...{ issueId, does, needs: answer.kind === 'approval' ? 'see' : 'canEdit' },
    decide: async (sight): Promise<GateDecision> => {
      if (isOfOtherVersion(sight, answer)) return { kind: 'conflict' };
      const given = await givenAnswer(world, sight, answer);
      if (given.kind === 'refused') return given;
      const [by, at, { people }] = [request.accountId, world.clock.now(), sight.launch];
      return answerCriterion(sight.gate, { criterionId, answer: given, by, at, people });
    },
  });
}

/** Nobody decides on a version that they have not looked at. */
function isOfOtherVersion({ gate }: GateSight, answer: AnswerGate['answer']): boolean {
  return (
    answer.kind === 'approval' && answer.decision !== 'withdrawn' && answer.ofVersion !== (gate.asset?.number ?? 0)
  );
}

async function givenAnswer(
  world: World,
  { issue, canEdit }: GateSight,
  answer: AnswerGate['answer'],
): Promise<GivenAnswer | Refused> {
  if (answer.kind !== 'approval' && !canEdit) return missing(issue, 'canEdit');
  if (answer.kind !== 'evidence' || answer.evidence === null) return answer;
  const evidence = await ownEvidence(world, issue, { evidence: answer.evidence, does });
  return evidence.kind === 'refused' ? evidence : { kind: 'evidence', evidence };
}
