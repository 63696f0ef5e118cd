import { z } from 'zod';
import { day, givenDay, issueCard, visibleIssue } from './issue-card';
import { instant, issueId, person, plainText, refusedReply } from './narrative';

export const criterionId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a criterion');
const title = plainText(120).refine((text) => text.trim() !== '', 'is empty. Say what is asked for');
const role = plainText(60).refine(
  (text) => text.trim() !== '',
  'is empty. Name a kind of person, such as "legal reviewer"',
);
export const reason = plainText(500).refine((text) => text.trim() !== '', 'is empty. Give a reason');
const account = z.string().min(1).max(128);

export const timeBox = z.strictObject({
  unit: z.enum(['hours', 'workdays']),
  length: z.int().min(1, 'must be 1 at least').max(500, 'must be 500 at most'),
});
export type TimeBoxForm = z.infer<typeof timeBox>;

/** A criterion as it is set up. Ids are chosen by the page; a criterion that keeps its id keeps its answer. */
export const criterionForm = z.discriminatedUnion('kind', [
  z.strictObject({ id: criterionId, kind: z.literal('check'), title }),
  z.strictObject({ id: criterionId, kind: z.literal('evidence'), title }),
  z.strictObject({
    id: criterionId,
    kind: z.literal('approval'),
    title,
    role,
    /** null: whoever the launch names for the role. */
    person: account.nullable(),
    apartFrom: z.array(role).max(10),
    within: timeBox.nullable(),
  }),
  z.strictObject({ id: criterionId, kind: z.literal('issues'), title, issueIds: z.array(issueId).min(1).max(20) }),
  z.strictObject({ id: criterionId, kind: z.literal('brief'), title, epicId: issueId }),
  z.strictObject({
    id: criterionId,
    kind: z.literal('claims'),
    title,
    issueIds: z.array(issueId).min(1).max(20),
    wanted: z.enum(['rated', 'signed']),
  }),
  z.strictObject({ id: criterionId, kind: z.literal('formats'), title, wanted: z.enum(['settled', 'approved']) }),
  z.strictObject({ id: criterionId, kind: z.literal('comments'), title }),
]);
export type CriterionForm = z.infer<typeof criterionForm>;

/** A link with http or https, or an attachment of the issue. */
export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('link'),
    url: z.url({ protocol: /^https?$/, error: 'is no address that begins with https://' }).max(2_000),
    title: plainText(200),
  }),
  z.strictObject({ kind: z.literal('attachment'), attachmentId: z.string().max(64), fileName: plainText(255) }),
]);
export type EvidenceForm = z.infer<typeof evidence>;

/** As in `domain/gates/gate-verdict`, with people and issues as the viewer may know them. */
export const unmetView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-checked') }),
  z.strictObject({ kind: z.literal('no-evidence') }),
  z.strictObject({ kind: z.literal('attachment-gone'), fileName: z.string() }),
  /** `person` null: nobody is named for the role. */
  z.strictObject({ kind: z.literal('not-decided'), role: z.string(), person: person.nullable() }),
  z.strictObject({ kind: z.literal('changes-wanted'), role: z.string(), by: person }),
  z.strictObject({
    kind: z.literal('voided'),
    role: z.string(),
    why: z.enum(['new-version', 'change-request', 'criterion-changed']),
  }),
  z.strictObject({ kind: z.literal('same-person'), role: z.string(), other: z.string() }),
  /** null: an issue that the viewer may not see. */
  z.strictObject({ kind: z.literal('issues-not-done'), issues: z.array(visibleIssue) }),
  z.strictObject({ kind: z.literal('brief-not-written') }),
  z.strictObject({ kind: z.literal('brief-not-locked') }),
  z.strictObject({ kind: z.literal('no-claims'), issues: z.array(visibleIssue) }),
  z.strictObject({ kind: z.literal('claims-not-rated'), count: z.int() }),
  z.strictObject({ kind: z.literal('claims-not-signed'), signature: z.enum(['none', 'void', 'stale']) }),
  z.strictObject({ kind: z.literal('formats-not-settled') }),
  z.strictObject({ kind: z.literal('formats-not-approved'), left: z.int() }),
  z.strictObject({ kind: z.literal('comments-open'), count: z.int() }),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type UnmetView = z.infer<typeof unmetView>;

const answerView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('check'), by: person, at: instant }),
  z.strictObject({ kind: z.literal('evidence'), by: person, at: instant, evidence }),
  z.strictObject({
    kind: z.literal('approval'),
    by: person,
    at: instant,
    decision: z.enum(['approved', 'changes-wanted']),
    comment: z.string(),
    ofVersion: z.int(),
    /** Does not count any more. */
    voided: z
      .strictObject({ why: z.enum(['new-version', 'change-request', 'criterion-changed']), at: instant })
      .nullable(),
  }),
]);

export const criterionView = z.strictObject({
  form: criterionForm,
  /** null: met. */
  unmet: unmetView.nullable(),
  answer: answerView.nullable(),
  /** Of an approval: who is asked. null: nobody is named, or it is no approval. */
  asked: person.nullable(),
  /** Of an approval: since when they are asked; null: it is no approval. */
  since: instant.nullable(),
  /** Of an approval with a time box: when it ends; `late`: it is over and nothing is decided. */
  closes: z.strictObject({ at: instant, late: z.boolean() }).nullable(),
  /** Issues, epics it names, as far as the viewer sees them. */
  issues: z.array(visibleIssue),
  /** The viewer may answer it: check, give evidence, decide. */
  mayAnswer: z.boolean(),
  /** Why not, where the viewer might expect to; null: nothing to say. */
  whyNot: z.string().nullable(),
});
export type CriterionView = z.infer<typeof criterionView>;

export const gateState = z.enum(['open', 'shut', 'missed', 'waived']);

/** A gate in a row or on a picture. */
export const gateBrief = z.strictObject({
  state: gateState,
  met: z.int(),
  all: z.int(),
  /** Titles of what is missing, in order; at most ten. */
  missing: z.array(z.string()),
});
export type GateBrief = z.infer<typeof gateBrief>;

export const assetView = z.strictObject({
  number: z.int(),
  asset: evidence,
  note: z.string(),
  by: person,
  at: instant,
  carriedOver: z.string().nullable(),
});
export type AssetView = z.infer<typeof assetView>;

const waiverView = z.strictObject({ reason: z.string(), until: day, by: person, at: instant, holds: z.boolean() });

export const gateView = z.strictObject({
  kind: z.literal('gate'),
  issue: issueCard,
  launch: z.strictObject({ id: z.string(), name: z.string() }),
  /** 0: no gate has been set up here yet. */
  version: z.int(),
  state: gateState,
  criteria: z.array(criterionView),
  freezesScope: z.boolean(),
  asset: assetView.nullable(),
  openComments: z.int(),
  waiver: waiverView.nullable(),
  /** Was open and is shut again: what waits for it and has begun already, as far as the viewer sees it. */
  wentThrough: z.array(issueCard),
  /** It has been open before. */
  wasOpen: z.boolean(),
  /** May change criteria, waive, name people. */
  canManage: z.boolean(),
  /** May edit the issue: new versions, comments. */
  canEdit: z.boolean(),
});
export type GateView = z.infer<typeof gateView>;

export const onGate = z.strictObject({ issueId });
export const gateReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  /** The issue is in no launch: a gate needs a milestone. */
  z.strictObject({ kind: z.literal('no-milestone') }),
  gateView,
]);
export type GateReply = z.infer<typeof gateReply>;

/** Every act answers with the gate as it is then. */
export const gateAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), gate: gateView }),
  /** Somebody was quicker: the gate as it is now. */
  z.strictObject({ kind: z.literal('conflict'), gate: gateView }),
  refusedReply,
]);
export type GateAction = z.infer<typeof gateAction>;

/** No criteria: the gate is taken away. */
export const saveGate = z.strictObject({
  issueId,
  version: z.int(),
  criteria: z.array(criterionForm).max(20, 'has more than 20 criteria. Put some together'),
  freezesScope: z.boolean(),
});
export type SaveGate = z.infer<typeof saveGate>;

export const answerGate = z.strictObject({
  issueId,
  criterionId,
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('check'), done: z.boolean() }),
    /** null: taken out again. */
    z.strictObject({ kind: z.literal('evidence'), evidence: evidence.nullable() }),
    z.strictObject({
      kind: z.literal('approval'),
      decision: z.enum(['approved', 'changes-wanted', 'withdrawn']),
      comment: plainText(1_000),
      /** The version that was looked at; 0: there is none. Another one is under review now: a conflict. */
      ofVersion: z.int(),
    }),
  ]),
});
export type AnswerGate = z.infer<typeof answerGate>;

export const waiveGate = z.strictObject({ issueId, reason, until: givenDay });
export type WaiveGate = z.infer<typeof waiveGate>;
