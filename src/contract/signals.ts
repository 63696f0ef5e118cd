import { z } from 'zod';
import { visibleIssue } from './issue-card';
import { launchId } from './launch';
import { instant, issueId, person, plainText, refusedReply } from './narrative';

/** Part of storage keys, so nothing but what an id is made of. */
const escalationId = z.string().regex(/^[\w:-]{1,200}$/, 'is not the id of an escalation');

/** Something that somebody must look at, as far as the viewer sees it. */
export const escalationView = z.strictObject({
  id: escalationId,
  kind: z.enum(['slip', 'review-late', 'gate-missed', 'unsigned', 'early-production']),
  launch: z.strictObject({ id: launchId, name: z.string() }),
  /** The issue it is about. */
  issue: visibleIssue,
  at: instant,
  /** What has happened, in a sentence that names nothing the viewer may not see. */
  says: z.string(),
  /** Who was asked, first to last. `at` null: not yet told, because of quiet hours. */
  asked: z.array(z.strictObject({ role: z.string(), person: person.nullable(), at: instant.nullable() })),
  /** Who is asked next if nobody acknowledges it, and when; null: nobody is left. */
  next: z.strictObject({ role: z.string(), person: person.nullable(), at: instant }).nullable(),
  acknowledged: z.strictObject({ by: person, at: instant, note: z.string() }).nullable(),
  /** It has come right by itself; null: not yet. */
  overAt: instant.nullable(),
  mayAcknowledge: z.boolean(),
});
export type EscalationView = z.infer<typeof escalationView>;

export const listSignals = z.strictObject({ launchId });
export const signalsReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({
    kind: z.literal('signals'),
    /** Open ones first, then the newest. */
    escalations: z.array(escalationView),
    /** Escalations about issues that the viewer may not see. */
    hidden: z.int(),
    /** Roles that escalations go to and for which nobody is named in this launch. */
    unnamed: z.array(z.string()),
  }),
]);
export type SignalsReply = z.infer<typeof signalsReply>;

/** What waits for the viewer; `issueId`: about this issue alone. */
export const mySignals = z.strictObject({ issueId: issueId.optional() });
export const mySignalsReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({ kind: z.literal('mine'), escalations: z.array(escalationView) }),
]);
export type MySignalsReply = z.infer<typeof mySignalsReply>;

export const acknowledge = z.strictObject({ id: escalationId, note: plainText(500) });
export type Acknowledge = z.infer<typeof acknowledge>;
export const signalAction = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('done') }), refusedReply]);
export type SignalAction = z.infer<typeof signalAction>;

/** Messages about what somebody must look at. */
export const signalMessages = {
  'signals.list': { payload: listSignals, reply: signalsReply },
  'signals.mine': { payload: mySignals, reply: mySignalsReply },
  'signal.acknowledge': { payload: acknowledge, reply: signalAction, does: 'acknowledge this' },
} as const;
export type SignalMessages = typeof signalMessages;
