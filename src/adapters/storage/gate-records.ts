import { z } from 'zod';
import {
  type Answer,
  type AssetVersion,
  type Criterion,
  type CriterionId,
  type Evidence,
  type Gate,
} from '../../domain/gates/gate';
import type { Deed, GateAct } from '../../domain/gates/gate-act';
import type { ReviewRound } from '../../domain/gates/review';
import { storedDay } from './stored-day';
import { milestoneId } from './stored-ids';

/** The shapes in which gates and what hangs on them lie in Forge storage. */
const criterionId = z.string().transform((id) => id as CriterionId);
const named = { id: criterionId, title: z.string() };

export const criterion: z.ZodType<Criterion> = z.discriminatedUnion('kind', [
  z.object({ ...named, kind: z.enum(['check', 'evidence', 'comments']) }),
  z.object({
    ...named,
    kind: z.literal('approval'),
    role: z.string(),
    person: z.string().nullable(),
    apartFrom: z.array(z.string()),
    within: z.object({ unit: z.enum(['hours', 'workdays']), length: z.int() }).nullable(),
  }),
  z.object({ ...named, kind: z.literal('issues'), issueIds: z.array(milestoneId) }),
  z.object({ ...named, kind: z.literal('brief'), epicId: milestoneId }),
  z.object({
    ...named,
    kind: z.literal('claims'),
    issueIds: z.array(milestoneId),
    wanted: z.enum(['rated', 'signed']),
  }),
  z.object({ ...named, kind: z.literal('formats'), wanted: z.enum(['settled', 'approved']) }),
]);

const evidence: z.ZodType<Evidence> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: z.string(), title: z.string() }),
  z.object({ kind: z.literal('attachment'), attachmentId: z.string(), fileName: z.string() }),
]);

const why = z.enum(['new-version', 'change-request', 'criterion-changed']);
const answered = { criterionId, by: z.string(), at: z.string() };
const answer: z.ZodType<Answer> = z.discriminatedUnion('kind', [
  z.object({ ...answered, kind: z.literal('check') }),
  z.object({ ...answered, kind: z.literal('evidence'), evidence }),
  z.object({
    ...answered,
    kind: z.literal('approval'),
    decision: z.enum(['approved', 'changes-wanted']),
    comment: z.string(),
    ofVersion: z.int(),
    voided: z.object({ why, at: z.string() }).nullable(),
  }),
]);

const asset: z.ZodType<AssetVersion> = z.object({
  number: z.int(),
  asset: evidence,
  note: z.string(),
  by: z.string(),
  at: z.string(),
  carriedOver: z.string().nullable(),
});

const state = z.enum(['open', 'shut', 'missed', 'waived']);

export const gateRecord: z.ZodType<Gate> = z.object({
  issueId: milestoneId,
  criteria: z.array(criterion),
  answers: z.array(answer),
  asset: asset.nullable(),
  openComments: z.int(),
  askedAt: z.string(),
  waiver: z.object({ reason: z.string(), until: storedDay, by: z.string(), at: z.string() }).nullable(),
  freezesScope: z.boolean(),
  firstOpenAt: z.string().nullable(),
  told: z.object({ state, missing: z.string(), asked: z.array(z.string()), features: z.array(milestoneId) }).nullable(),
  acts: z.int(),
  version: z.int(),
});

const told = z.object(named);
const deed: z.ZodType<Deed> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set-up'), criteria: z.array(z.string()) }),
  z.object({ kind: z.literal('checked'), criterion: told, done: z.boolean() }),
  z.object({ kind: z.literal('evidence'), criterion: told, evidence: evidence.nullable() }),
  z.object({
    kind: z.literal('decided'),
    criterion: told,
    role: z.string(),
    decision: z.enum(['approved', 'changes-wanted', 'withdrawn']),
    comment: z.string(),
    ofVersion: z.int(),
  }),
  z.object({ kind: z.literal('voided'), criteria: z.array(told), why }),
  z.object({ kind: z.literal('version'), number: z.int(), carriedOver: z.string().nullable() }),
  z.object({ kind: z.literal('waived'), reason: z.string(), until: storedDay }),
  z.object({ kind: z.literal('waiver-lifted') }),
]);

export const gateAct: z.ZodType<GateAct> = z.object({
  issueId: milestoneId,
  number: z.int(),
  at: z.string(),
  by: z.string().nullable(),
  did: deed,
});

export const reviewRound: z.ZodType<ReviewRound> = z.object({
  issueId: milestoneId,
  asset,
  comments: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      by: z.string(),
      at: z.string(),
      resolved: z.object({ by: z.string(), at: z.string() }).nullable(),
    }),
  ),
});
