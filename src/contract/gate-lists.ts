import { z } from 'zod';
import { assetView, criterionView, gateView } from './gate';
import { issueCard } from './issue-card';
import { instant, issueId, person, refusedReply } from './narrative';

/** What criteria can be made of here. */
export const gateChoices = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choices'),
    /** Kinds of people of the launch and those usual, with whom the launch names. */
    roles: z.array(z.strictObject({ role: z.string(), person: person.nullable() })),
    attachments: z.array(z.strictObject({ id: z.string(), fileName: z.string() })),
    /** Issues of the launch that have claims. */
    claimIssues: z.array(issueCard),
    /** Epics of the launch that have a brief. */
    briefEpics: z.array(issueCard),
    /** Issues of the launch, for "these issues are done". */
    issues: z.array(issueCard),
    hasMatrix: z.boolean(),
  }),
  refusedReply,
]);
export type GateChoices = z.infer<typeof gateChoices>;

/** A line of the history, in words: who and when apart. Newest first, 25 at a time. */
export const askHistory = z.strictObject({ issueId, before: z.int().nullable() });
export const gateHistory = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('history'),
    acts: z.array(
      z.strictObject({
        number: z.int(),
        at: instant,
        by: person.nullable(),
        did: z.string(),
        comment: z.string().nullable(),
      }),
    ),
    /** Number before which there are more; null: none. */
    before: z.int().nullable(),
  }),
  refusedReply,
]);
export type GateHistory = z.infer<typeof gateHistory>;

/** Gates of a launch that the viewer sees, by their day. */
export const listGates = z.strictObject({ launchId: z.string().max(64) });
export const gatesReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gates'), gates: z.array(gateView), hidden: z.int(), truncated: z.boolean() }),
  refusedReply,
]);
export type GatesReply = z.infer<typeof gatesReply>;

/** Decisions that wait for the viewer, the most pressing first. */
export const approvalsReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({
    kind: z.literal('approvals'),
    waiting: z.array(
      z.strictObject({
        issue: issueCard,
        launch: z.strictObject({ id: z.string(), name: z.string() }),
        criterion: criterionView,
        asset: assetView.nullable(),
        openComments: z.int(),
      }),
    ),
    /** More issues wait than were looked at. */
    more: z.boolean(),
  }),
]);
export type ApprovalsReply = z.infer<typeof approvalsReply>;
