import { putUpVersion } from '../../app/gates/add-version';
import { answerGate } from '../../app/gates/answer-gate';
import { gateChoices } from '../../app/gates/gate-choices';
import { gateHistory } from '../../app/gates/gate-history';
import { listGates } from '../../app/gates/list-gates';
import { loadGate } from '../../app/gates/load-gate';
import { myApprovals } from '../../app/gates/my-approvals';
import { addComment, loadRound, resolveComment } from '../../app/gates/review-rounds';
import { saveGate } from '../../app/gates/save-gate';
import type { GateRequest } from '../../app/gates/see-gate';
import { liftGate, waiveGate } from '../../app/gates/waive-gate';
import type { GateMessages } from '../../contract/gate-messages';
import type { Handlers } from './create-resolver';

/** One use case per message about gates, for the panel of an issue and for the pages of launches. */
export const gateHandlers: Handlers<GateMessages, GateRequest> = {
  'gate.load': loadGate,
  'gate.choices': gateChoices,
  'gate.save': saveGate,
  'gate.answer': answerGate,
  'gate.waive': waiveGate,
  'gate.lift': liftGate,
  'gate.history': gateHistory,
  'review.add': putUpVersion,
  'review.load': loadRound,
  'review.comment': addComment,
  'review.resolve': resolveComment,
  'gates.list': listGates,
  'approvals.mine': myApprovals,
};
