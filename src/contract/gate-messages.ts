import * as gate from './gate';
import * as lists from './gate-lists';
import { emptyPayload } from './issue-panel';
import * as review from './review';

/** Messages about gates: the issue panel and the launch pages have them both. */
export const gateMessages = {
  'gate.load': { payload: gate.onGate, reply: gate.gateReply },
  'gate.choices': { payload: gate.onGate, reply: lists.gateChoices, does: 'show what a gate can ask for' },
  'gate.save': { payload: gate.saveGate, reply: gate.gateAction, does: 'save this gate' },
  'gate.answer': { payload: gate.answerGate, reply: gate.gateAction, does: 'answer this criterion' },
  'gate.waive': { payload: gate.waiveGate, reply: gate.gateAction, does: 'waive this gate' },
  'gate.lift': { payload: gate.onGate, reply: gate.gateAction, does: 'lift this waiver' },
  'gate.history': { payload: lists.askHistory, reply: lists.gateHistory, does: 'show the history of this gate' },
  'review.add': { payload: review.addVersion, reply: gate.gateAction, does: 'put this version up for review' },
  'review.load': { payload: review.askRound, reply: review.roundReply, does: 'show this version' },
  'review.comment': { payload: review.addComment, reply: review.roundReply, does: 'add this comment' },
  'review.resolve': { payload: review.resolveComment, reply: review.roundReply, does: 'change this comment' },
  'gates.list': { payload: lists.listGates, reply: lists.gatesReply, does: 'list the gates of this launch' },
  'approvals.mine': { payload: emptyPayload, reply: lists.approvalsReply },
} as const;

export type GateMessages = typeof gateMessages;
