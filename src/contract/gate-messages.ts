import * as gate from './gate';
import { emptyPayload } from './issue-panel';

/** Messages about gates: the issue panel and the launch pages have them both. */
export const gateMessages = {
  'gate.load': { payload: gate.onGate, reply: gate.gateReply },
  'gate.choices': { payload: gate.onGate, reply: gate.gateChoices, does: 'show what a gate can ask for' },
  'gate.save': { payload: gate.saveGate, reply: gate.gateAction, does: 'save this gate' },
  'gate.answer': { payload: gate.answerGate, reply: gate.gateAction, does: 'answer this criterion' },
  'gate.waive': { payload: gate.waiveGate, reply: gate.gateAction, does: 'waive this gate' },
  'gate.lift': { payload: gate.onGate, reply: gate.gateAction, does: 'lift this waiver' },
  'gate.history': { payload: gate.askHistory, reply: gate.gateHistory, does: 'show the history of this gate' },
  'review.add': { payload: gate.addVersion, reply: gate.gateAction, does: 'put this version up for review' },
  'review.load': { payload: gate.askRound, reply: gate.roundReply, does: 'show this version' },
  'review.comment': { payload: gate.addComment, reply: gate.roundReply, does: 'add this comment' },
  'review.resolve': { payload: gate.resolveComment, reply: gate.roundReply, does: 'change this comment' },
  'gates.list': { payload: gate.listGates, reply: gate.gatesReply, does: 'list the gates of this launch' },
  'approvals.mine': { payload: emptyPayload, reply: gate.approvalsReply },
} as const;

export type GateMessages = typeof gateMessages;
